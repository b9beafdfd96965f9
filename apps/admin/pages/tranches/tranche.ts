import type { listTranchesRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type Tranche = AnswerFrom<typeof listTranchesRoute>['items'][number];
