import { eventKind, type Id, type OfferingId, type PersonId } from '#kernel';
import type { CohortApplicationId, CohortId, TrackId } from './ids.ts';

/** Somebody took the place they were offered, and is enrolled in the year. */
export const cohortPlaceAccepted = eventKind<{
  readonly cohortApplicationId: CohortApplicationId;
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  readonly enrollmentId: Id<'Enrollment'>;
  readonly offeringId: OfferingId;
  readonly learnerId: PersonId;
}>('cohort-place-accepted');
