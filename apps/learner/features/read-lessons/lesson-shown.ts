import type { AnswerFrom } from '#web/api-client';
import type { readLessonRoute } from '#contract/routes';

export type LessonShown = AnswerFrom<typeof readLessonRoute>;
