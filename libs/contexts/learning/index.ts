export type { PackageFiles } from './intake/package-files.ts';
export { contentPublished, courseCompleted, exerciseMissed } from './domain/events.ts';
export type { ContentVersionId, LessonId } from './domain/ids.ts';
export { filesInFolder } from './intake/package-files.ts';
export { LearningModule } from './learning.module.ts';
export { MayStayCompleted } from './queries/may-stay-completed.ts';
export { LoadContent, type LoadedContent } from './use-cases/load-content.ts';
export { PublishContent } from './use-cases/publish-content.ts';
