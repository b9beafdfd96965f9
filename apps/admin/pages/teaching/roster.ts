import type { listPreLearningRoute, viewSessionRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type Roster = AnswerFrom<typeof viewSessionRoute>;
export type HalfDay = Roster['session']['halfDays'][number];
export type PreLearning = AnswerFrom<typeof listPreLearningRoute>;
