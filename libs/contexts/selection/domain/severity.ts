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

interface Scored {
  readonly applicationId: string;
  readonly reviewerId: PersonId;
  readonly total: number;
}

/** One line per reviewer with a review that counts, in the order in which they appear. */
export function severitiesOf(
  reviews: readonly ReviewOf[],
  criteria: readonly Weighed<keyof ReviewOf['scores'] & string>[],
): Severity[] {
  const scored = reviews.flatMap((review) => scoredIn(review, criteria));
  return [...new Set(scored.map(({ reviewerId }) => reviewerId))].map((reviewerId) => {
    const own = scored.filter((one) => one.reviewerId === reviewerId);
    const differences = own.flatMap((one) => differenceOf(one, scored));
    return { reviewerId, given: own.length, compared: differences.length, difference: meanOf(differences) };
  });
}

function scoredIn(review: ReviewOf, criteria: readonly Weighed<keyof ReviewOf['scores'] & string>[]): Scored[] {
  const total = review.state === 'given' ? weightedTotal(criteria, review.scores) : null;
  return total === null ? [] : [{ applicationId: review.applicationId, reviewerId: review.reviewerId, total }];
}

function differenceOf({ applicationId, reviewerId, total }: Scored, scored: readonly Scored[]): number[] {
  const others = meanOf(
    scored
      .filter((one) => one.applicationId === applicationId && one.reviewerId !== reviewerId)
      .map((one) => one.total),
  );
  return others === null ? [] : [total - others];
}
