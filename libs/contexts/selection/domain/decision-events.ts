import {
  type EventKind,
  eventKind,
  type Happening,
  type Id,
  type OfferingId,
  type OrganizationId,
  type PersonId,
} from '#kernel';
import type { CohortApplicationId, CohortId, TrackId } from './ids.ts';

interface OfCohort {
  readonly cohortId: CohortId;
}

interface OfTrack extends OfCohort {
  readonly trackId: TrackId;
}

/** Of every event about a place. */
export interface PlaceFacts extends OfTrack {
  readonly cohortApplicationId: CohortApplicationId;
  readonly learnerId: PersonId;
}

interface Offered extends PlaceFacts {
  /** Until when whoever is offered the place has to answer. */
  readonly answerBy: string;
}

interface Answered extends PlaceFacts {
  /** The office answered for them; the event keeps what it noted. */
  readonly isByOffice?: boolean;
}

interface Accepted extends Answered {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly offeringId: OfferingId;
}

/** Decisions on a track were made or changed; which and why stands with them alone. */
export const cohortDecisionsMade = eventKind<OfTrack & { readonly decided: number }>('cohort-decisions-made');

/** A course master said what they would decide; what it is stands with the proposal alone. */
export const cohortDecisionProposed = eventKind<OfTrack>('cohort-decision-proposed');

/** From now on no decision is changed. */
export const cohortDecisionsFrozen = eventKind<OfCohort>('cohort-decisions-frozen');

/** Decisions may be changed again; the event keeps why. */
export const cohortDecisionsUnfrozen = eventKind<OfCohort>('cohort-decisions-unfrozen');

/** The instant from which on everybody sees their result. */
export const cohortPublicationSet = eventKind<OfCohort & { readonly publishAt: string }>('cohort-publication-set');

/** The results are out: once for each person who has one. What it is stands in no event. */
export const cohortResultOut = eventKind<OfCohort & { readonly learnerId: PersonId }>('cohort-result-out');

/** Somebody took the place that was offered to them, and is enrolled. */
export const cohortPlaceAccepted = eventKind<Accepted>('cohort-place-accepted');

/** Somebody does not want the place that was offered to them. */
export const cohortPlaceDeclined = eventKind<Answered>('cohort-place-declined');

/** Somebody who had taken their place gave it up; the event keeps why. */
export const cohortPlaceReturned = eventKind<PlaceFacts>('cohort-place-returned');

/** Nobody answered in time. */
export const cohortPlaceLapsed = eventKind<PlaceFacts>('cohort-place-lapsed');

/** Whoever is offered a place has two days left to answer. */
export const cohortAnswerDue = eventKind<PlaceFacts>('cohort-answer-due');

/** The first of the reserve is offered a place that became free, after the results were out. */
export const cohortPlaceMovedUp = eventKind<Offered>('cohort-place-moved-up');

interface Place extends PlaceFacts {
  readonly organizationId: OrganizationId;
}

/** The same of every event about one place. */
export const placeTold = <Facts extends PlaceFacts>(
  kind: EventKind<Facts>,
  { organizationId, cohortApplicationId, cohortId, trackId, learnerId }: Place,
  more: Omit<Facts, keyof PlaceFacts>,
): Happening<Facts> => ({
  kind,
  organizationId,
  facts: { cohortApplicationId, cohortId, trackId, learnerId, ...more } as Facts,
});
