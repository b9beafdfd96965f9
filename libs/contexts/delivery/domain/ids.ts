import type { Id } from '#kernel';

export type OfferingSessionId = Id<'OfferingSession'>;
export type SessionNoteId = Id<'SessionNote'>;
