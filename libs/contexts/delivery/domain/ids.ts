import type { Id } from '#kernel';

export type OfferingSessionId = Id<'OfferingSession'>;
export type GatheringId = Id<'Gathering'>;
export type SessionNoteId = Id<'SessionNote'>;

/** A part of those enrolled in an offering; what it is, whoever groups them knows. */
export type GroupId = Id<'EnrollmentGroup'>;
