import type { Id } from '#kernel';

export type CompletionCountedId = Id<'CompletionCounted'>;
