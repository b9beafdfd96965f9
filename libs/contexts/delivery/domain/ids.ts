import type { Id } from '#kernel';

export type OfferingSessionId = Id<'OfferingSession'>;
export type GatheringId = Id<'Gathering'>;
export type SessionNoteId = Id<'SessionNote'>;
