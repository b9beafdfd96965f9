import type { Id } from '#kernel';

export type ContentVersionId = Id<'ContentVersion'>;
export type LessonId = Id<'Lesson'>;
