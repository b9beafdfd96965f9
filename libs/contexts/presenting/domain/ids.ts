import type { Id } from '#kernel';

export type PresentationId = Id<'ResultsPresentation'>;
export type SlotId = Id<'PresentationSlot'>;
export type CohortId = Id<'Cohort'>;
export type TrackId = Id<'Track'>;
export type DayId = Id<'OfferingSession'>;
export type WorkId = Id<'Work'>;
