// A review's total is the mean of its scores, each counting as much as its criterion weighs; independent criteria stand apart.

import { CriterionOfAnotherTrack, ScoresMissing } from './review-refusals.ts';

export interface Weighed<Criterion extends string> {
  readonly id: Criterion;
  readonly kind: 'weighted' | 'independent';
  /** Above 0; an independent criterion weighs nothing. */
  readonly weight: number | null;
}

export type Scores<Criterion extends string> = Readonly<Partial<Record<Criterion, number>>>;

/** From 0 to 5, as the scores; null where no weighted criterion has a score. */
export function weightedTotal<Criterion extends string>(
  criteria: readonly Weighed<Criterion>[],
  scores: Scores<Criterion>,
): number | null {
  let sum = 0;
  let weights = 0;
  for (const { id, kind, weight } of criteria) {
    const score = scores[id];
    if (kind === 'independent' || weight === null || score === undefined) continue;
    sum += weight * score;
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
}

/** Refuses scores by other criteria, and a weighted criterion without one; an independent one may be left. */
export function insistOnScores<Criterion extends string>(
  criteria: readonly Weighed<Criterion>[],
  given: readonly { readonly criterionId: Criterion; readonly score: number }[],
): void {
  const scored = new Set(given.map(({ criterionId }) => criterionId));
  const known = new Set(criteria.map(({ id }) => id));
  if (scored.size < given.length || given.some(({ criterionId }) => !known.has(criterionId))) {
    throw new CriterionOfAnotherTrack();
  }
  const missing = criteria.filter(({ id, kind }) => kind === 'weighted' && !scored.has(id)).length;
  if (missing > 0) throw new ScoresMissing(missing);
}
