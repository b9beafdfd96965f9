import { eventKind } from '#kernel';
import type { CohortId, PresentationId } from './ids.ts';

interface OfPresentation {
  readonly presentationId: PresentationId;
  readonly cohortId: CohortId;
}

/** A gathering of a cohort is to be a results presentation. */
export const presentationDefined = eventKind<OfPresentation>('presentation-defined');

/** What is said above its timetable was corrected. */
export const presentationCorrected = eventKind<OfPresentation>('presentation-corrected');

/** With its timetable; the gathering stays. */
export const presentationRemoved = eventKind<OfPresentation>('presentation-removed');
