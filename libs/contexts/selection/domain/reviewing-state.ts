// How far the reviewing of an application is, and whether those who gave their scores agree.

/**
 * Named as Indico names them (which asks its reviewers for a proposal). Here a total says which way a review leans: *positive*
 * and *negative* where all lean one way, *conflicting* where at least one leans for and one against, *mixed* otherwise.
 */
export type ReviewingState = 'not-started' | 'in-progress' | 'positive' | 'conflicting' | 'negative' | 'mixed';

/** Half a point to either side of the middle of 0 to 5 says neither yes nor no. */
export const LEANS_FOR = 3;
export const LEANS_AGAINST = 2;

export type Leaning = 'for' | 'against' | 'neither';

/** Which way a total from 0 to 5 leans. */
export function leaningOf(total: number): Leaning {
  if (total >= LEANS_FOR) return 'for';
  return total <= LEANS_AGAINST ? 'against' : 'neither';
}

/** Of the totals given; `awaited` is how many reviewers have neither given scores nor abstained. */
export function reviewingStateOf(totals: readonly number[], awaited: number): ReviewingState {
  if (totals.length === 0) return 'not-started';
  if (awaited > 0) return 'in-progress';
  const leanings = new Set(totals.map(leaningOf));
  if (leanings.has('for') && leanings.has('against')) return 'conflicting';
  if (leanings.size > 1 || leanings.has('neither')) return 'mixed';
  return leanings.has('for') ? 'positive' : 'negative';
}
