import type { viewCohortApplicationRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type Shown = AnswerFrom<typeof viewCohortApplicationRoute>;
