// A reviewer's severity is their mean less the mean of the others on the same applications.

import type { PersonId } from '#kernel';
import { meanOf } from './figures.ts';
import type { ReviewOf } from './standing.ts';
import { type Weighed, weightedTotal } from './weighing.ts';

export interface Severity {
  readonly reviewerId: PersonId;
  /** Reviews of theirs that count. */
  readonly given: number;
  /** Of them, those on applications that somebody else scored too. */
  readonly compared: number;
  /** Below 0: severer than the others; null where nobody else scored the same. Each application counts once. */
  readonly difference: number | null;
}

/** What somebody gave in all, from 0 to 5, to one thing that several people judge. */
export interface TotalGiven {
  /** The id of what was judged. */
  readonly to: string;
  readonly reviewerId: PersonId;
  readonly total: number;
}

/** One line per reviewer with a review that counts, in the order in which they appear. */
export const severitiesOf = (
  reviews: readonly ReviewOf[],
  criteria: readonly Weighed<keyof ReviewOf['scores'] & string>[],
): Severity[] => severitiesIn(reviews.flatMap((review) => scoredIn(review, criteria)));

/** The same of totals that are known already. */
export const severitiesIn = (totals: readonly TotalGiven[]): Severity[] =>
  [...new Set(totals.map(({ reviewerId }) => reviewerId))].map((reviewerId) => {
    const own = totals.filter((one) => one.reviewerId === reviewerId);
    const differences = own.flatMap((one) => differenceOf(one, totals));
    return { reviewerId, given: own.length, compared: differences.length, difference: meanOf(differences) };
  });

function scoredIn(review: ReviewOf, criteria: readonly Weighed<keyof ReviewOf['scores'] & string>[]): TotalGiven[] {
  const total = review.state === 'given' ? weightedTotal(criteria, review.scores) : null;
  return total === null ? [] : [{ to: review.applicationId, reviewerId: review.reviewerId, total }];
}

function differenceOf({ to, reviewerId, total }: TotalGiven, totals: readonly TotalGiven[]): number[] {
  const others = meanOf(totals.filter((one) => one.to === to && one.reviewerId !== reviewerId).map((one) => one.total));
  return others === null ? [] : [total - others];
}
