// Where each application stands by the reviews that count: given, not abstained, not withdrawn.

import type { Id, PersonId } from '#kernel';
import { type Figures, figuresOf, meanOf, placesOf } from './figures.ts';
import { type ReviewingState, reviewingStateOf } from './reviewing-state.ts';
import { type Scores, type Weighed, weightedTotal } from './weighing.ts';

type Criterion = Id<'Criterion'>;
type Application = Id<'CohortApplication'>;

/** What became of one reviewer's look at one application; only the given ones have scores. */
export interface ReviewOf {
  readonly applicationId: Application;
  readonly reviewerId: PersonId;
  readonly state: 'awaited' | 'given' | 'abstained' | 'withdrawn';
  readonly scores: Scores<Criterion>;
}

export interface Standing {
  readonly applicationId: Application;
  readonly state: ReviewingState;
  readonly awaited: number;
  readonly abstained: number;
  /** Of the totals, from 0 to 5; null before there is one. */
  readonly totals: Figures | null;
  /** Of each criterion by itself, the independent ones too. */
  readonly byCriterion: Readonly<Partial<Record<Criterion, number>>>;
  /** By the mean or by the median; equals share a place, who has no total has none. */
  readonly place: number | null;
}

interface Judged {
  readonly applicationIds: readonly Application[];
  readonly reviews: readonly ReviewOf[];
  readonly criteria: readonly Weighed<Criterion>[];
  readonly by: 'mean' | 'median';
}

/** One line per application, in the order given. */
export function standingsOf({ applicationIds, reviews, criteria, by }: Judged): Standing[] {
  const lines = applicationIds.map((applicationId) =>
    lineOf(
      applicationId,
      reviews.filter((review) => review.applicationId === applicationId),
      criteria,
    ),
  );
  const places = placesOf(lines.map(({ totals }) => totals && totals[by]));
  return lines.map((line, at) => ({ ...line, place: places[at] ?? null }));
}

function lineOf(
  applicationId: Application,
  reviews: readonly ReviewOf[],
  criteria: readonly Weighed<Criterion>[],
): Omit<Standing, 'place'> {
  const given = reviews.filter(({ state }) => state === 'given');
  const awaited = reviews.filter(({ state }) => state === 'awaited').length;
  const totals = given.map(({ scores }) => weightedTotal(criteria, scores)).filter((total) => total !== null);
  return {
    applicationId,
    state: reviewingStateOf(totals, awaited),
    awaited,
    abstained: reviews.filter(({ state }) => state === 'abstained').length,
    totals: figuresOf(totals),
    byCriterion: Object.fromEntries(criteria.flatMap(({ id }) => meanOfOne(id, given))),
  };
}

function meanOfOne(id: Criterion, given: readonly ReviewOf[]): [Criterion, number][] {
  const mean = meanOf(given.map(({ scores }) => scores[id]).filter((score) => score !== undefined));
  return mean === null ? [] : [[id, mean]];
}
