import type { reviewAttemptRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

/** A question of one's own attempt with its correct answer. */
export type Reviewed = AnswerFrom<typeof reviewAttemptRoute>['questions'][number];
