import type { listMyGatheringsRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type MyGathering = AnswerFrom<typeof listMyGatheringsRoute>['items'][number];
export type GatheringDay = MyGathering['days'][number];
