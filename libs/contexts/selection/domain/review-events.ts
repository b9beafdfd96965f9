import { type EventKind, eventKind, type Happening, type OrganizationId, type PersonId } from '#kernel';
import type { ConflictKind } from './conflict.ts';
import type { CohortApplicationId, CohortId, TrackId } from './ids.ts';
import type { ReviewAssignment } from './review.ts';
import type { ReviewAssignmentId } from './review-ids.ts';

interface OfTrack {
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
}

interface ReviewTold extends OfTrack {
  readonly assignmentId: ReviewAssignmentId;
  readonly applicationId: CohortApplicationId;
  readonly reviewerId: PersonId;
}

/** Applications were put before reviewers, by rule, by hand or by a table. */
export const reviewersAssigned = eventKind<
  OfTrack & { readonly assigned: number; readonly reviewers: number; readonly by: 'rule' | 'hand' | 'table' }
>('reviewers-assigned');

/** So many applications were put before one reviewer at once; they are told by one mail. */
export const reviewerAsked = eventKind<OfTrack & { readonly reviewerId: PersonId; readonly assigned: number }>(
  'reviewer-asked',
);

interface Batch extends OfTrack {
  readonly organizationId: OrganizationId;
  readonly by: 'rule' | 'hand' | 'table';
}

/** What is told of a batch of assignments: the whole once, and each of its reviewers once; nothing of an empty one. */
export function assignedIn(
  { organizationId, by, ...track }: Batch,
  pairs: readonly { readonly reviewerId: PersonId }[],
): Happening<object>[] {
  if (pairs.length === 0) return [];
  const counts = new Map<PersonId, number>();
  for (const { reviewerId } of pairs) counts.set(reviewerId, (counts.get(reviewerId) ?? 0) + 1);
  const facts = { ...track, assigned: pairs.length, reviewers: counts.size, by };
  const asked = [...counts].map(([reviewerId, assigned]) => ({
    kind: reviewerAsked,
    organizationId,
    facts: { ...track, reviewerId, assigned },
  }));
  return [{ kind: reviewersAssigned, organizationId, facts }, ...asked];
}

/** Scores were given; what they are stands with the review alone, as does every change of it. */
export const reviewGiven = eventKind<ReviewTold>('review-given');

export const reviewCorrected = eventKind<ReviewTold>('review-corrected');

export const reviewAbstained = eventKind<ReviewTold>('review-abstained');

/** Out of the count, by the office or for a conflict; the reason tells. */
export const reviewWithdrawn = eventKind<ReviewTold>('review-withdrawn');

/** A reviewer and an applicant are too close. */
export const reviewConflictNoted = eventKind<{
  readonly cohortId: CohortId;
  readonly applicationId: CohortApplicationId;
  readonly reviewerId: PersonId;
  readonly kind: ConflictKind;
  readonly source: 'declared' | 'found';
}>('review-conflict-noted');

/** The same of every event about one review. */
export const toldOf = (kind: EventKind<ReviewTold>, of: ReviewAssignment): Happening<ReviewTold> => {
  const { id: assignmentId, organizationId, cohortId, trackId, applicationId, reviewerId } = of;
  return { kind, organizationId, facts: { assignmentId, cohortId, trackId, applicationId, reviewerId } };
};
