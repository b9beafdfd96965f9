import type { Id } from '#kernel';

export type ProgramId = Id<'Program'>;
export type CourseId = Id<'Course'>;
export type EditionId = Id<'Edition'>;
export type OfferingExtensionId = Id<'OfferingExtension'>;
export type VenueId = Id<'Venue'>;
export type TrancheId = Id<'Tranche'>;
