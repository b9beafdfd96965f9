export { contentPublished, courseCompleted } from './domain/events.ts';
export type { ContentVersionId, LessonId } from './domain/ids.ts';
export { LearningModule } from './learning.module.ts';
