import type { viewYearOfExercisesRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type ExerciseRow = AnswerFrom<typeof viewYearOfExercisesRoute>['items'][number];
