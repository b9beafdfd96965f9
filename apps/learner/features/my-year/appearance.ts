import type { listMyAppearancesRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type Appearance = AnswerFrom<typeof listMyAppearancesRoute>['items'][number];
