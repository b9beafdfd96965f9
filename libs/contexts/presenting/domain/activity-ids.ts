import type { Id } from '#kernel';

export type AppearanceId = Id<'Appearance'>;
export type DispatchId = Id<'Dispatch'>;
