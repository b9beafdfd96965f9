import type { Id } from '#kernel';

export type WorkId = Id<'Work'>;
