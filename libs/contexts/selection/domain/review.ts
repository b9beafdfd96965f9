// One reviewer's look at one application: awaited, then given or abstained from, and out of the count once it is withdrawn.

import type { OrganizationId, PersonId, StateTable } from '#kernel';
import type { CohortApplicationId, CohortId, TrackId } from './ids.ts';
import type { ReviewAssignmentId } from './review-ids.ts';
import { ReviewChangedMeanwhile, ReviewIsNotGiven, ReviewIsWithdrawn } from './review-refusals.ts';

export type ReviewState = 'awaited' | 'given' | 'abstained' | 'withdrawn';
export type ReviewVerb = 'give' | 'abstain' | 'withdraw';

/** Withdrawn is the end: what was scored is kept with the reason, and counts no more. Giving again corrects. */
export const reviewStates: StateTable<ReviewState, ReviewVerb> = {
  awaited: { give: 'given', abstain: 'abstained', withdraw: 'withdrawn' },
  given: { give: 'given', abstain: 'abstained', withdraw: 'withdrawn' },
  abstained: { give: 'given', withdraw: 'withdrawn' },
  withdrawn: {},
};

/** An application before a reviewer. */
export interface ReviewAssignment {
  readonly id: ReviewAssignmentId;
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  readonly applicationId: CohortApplicationId;
  readonly reviewerId: PersonId;
  readonly state: ReviewState;
  readonly version: number;
}

/** Where the verb leads; refuses what the state does not know, and a change made on an older look than the present one. */
export function afterVerb({ state, version }: ReviewAssignment, verb: ReviewVerb, seenVersion: number): ReviewState {
  if (state === 'withdrawn') throw new ReviewIsWithdrawn();
  if (version !== seenVersion) throw new ReviewChangedMeanwhile();
  const after = reviewStates[state][verb];
  if (!after) throw new ReviewIsNotGiven();
  return after;
}
