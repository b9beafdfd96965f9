import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Id, PersonId } from '#kernel';
import { leaningOf, reviewingStateOf } from './reviewing-state.ts';
import { severitiesOf } from './severity.ts';
import { type ReviewOf, standingsOf } from './standing.ts';

const SEED = 20260402;
const one = (text: string) => text as Id<'CohortApplication'>;
const who = (text: string) => text as PersonId;
const idea = 'idea' as Id<'Criterion'>;
const craft = 'craft' as Id<'Criterion'>;
const apart = 'apart' as Id<'Criterion'>;
const criteria = [
  { id: idea, kind: 'weighted' as const, weight: 2 },
  { id: craft, kind: 'weighted' as const, weight: 1 },
  { id: apart, kind: 'independent' as const, weight: 1 },
];
const review = (
  application: string,
  reviewer: string,
  state: ReviewOf['state'],
  scores: readonly number[] = [],
): ReviewOf => ({
  applicationId: one(application),
  reviewerId: who(reviewer),
  state,
  scores: Object.fromEntries(scores.map((score, at) => [[idea, craft, apart][at], score])),
});
const A = one('a');
const B = one('b');
const C = one('c');

describe('The standing of applications', () => {
  const reviews = [
    review('a', 'mori', 'given', [5, 2, 4]),
    review('a', 'sato', 'given', [3, 3]),
    review('a', 'abe', 'withdrawn', [0, 0, 0]),
    review('b', 'mori', 'given', [4, 4, 1]),
    review('b', 'sato', 'abstained'),
    review('b', 'abe', 'awaited'),
    review('c', 'mori', 'awaited'),
  ];
  const standings = (by: 'mean' | 'median') => standingsOf({ applicationIds: [A, B, C], reviews, criteria, by });

  it('counts what was given, and neither abstentions nor the withdrawn nor the missing', () => {
    const [first, second, third] = standings('mean');
    expect(first).toMatchObject({ awaited: 0, abstained: 0, place: 2, state: 'positive' });
    expect(first?.totals).toMatchObject({ count: 2, mean: 3.5, median: 3.5, deviation: 0.5, spread: 1 });
    expect(first?.byCriterion).toEqual({ [idea]: 4, [craft]: 2.5, [apart]: 4 });
    expect(second).toMatchObject({ awaited: 1, abstained: 1, place: 1, state: 'in-progress', totals: { mean: 4 } });
    expect(third).toEqual({
      applicationId: C,
      state: 'not-started',
      awaited: 1,
      abstained: 0,
      totals: null,
      byCriterion: {},
      place: null,
    });
  });

  it('gives equals the same place', () => {
    const tied = [...reviews.slice(0, 2), review('b', 'mori', 'given', [4, 2.5]), review('c', 'abe', 'given', [1, 1])];
    const places = standingsOf({ applicationIds: [A, B, C], reviews: tied, criteria, by: 'mean' });
    expect(places.map(({ place }) => place)).toEqual([1, 1, 3]);
  });

  it('can be ordered by the median, which one outlier does not move', () => {
    const far = [5, 5, 0].map((score, at) => review('a', `r${at}`, 'given', [score, score]));
    const near = [4, 4, 4].map((score, at) => review('b', `r${at}`, 'given', [score, score]));
    const placed = (by: 'mean' | 'median') =>
      standingsOf({ applicationIds: [A, B], reviews: [...far, ...near], criteria, by }).map(({ place }) => place);
    expect([placed('mean'), placed('median')]).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  it('is the same as that of a table filled by another way, with missing, abstained and withdrawn reviews', () => {
    const cell = fc.record({
      state: fc.constantFrom<ReviewOf['state'][]>('awaited', 'given', 'given', 'abstained', 'withdrawn'),
      scores: fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })),
    });
    const grid = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(grid, (rows) => {
        const all = rows.flatMap((row, at) => row.map((c, by) => review(`x${at}`, `r${by}`, c.state, c.scores)));
        const asked = rows.map((_, at) => one(`x${at}`));
        // In thirds: whole numbers, so that equals are equal.
        const thirds = rows.map((row) =>
          row.filter((c) => c.state === 'given').map((c) => c.scores[0] * 2 + c.scores[1]),
        );
        const sixties = thirds.map((sums) =>
          sums.length > 0 ? (sums.reduce((a, b) => a + b, 0) * 60) / sums.length : null,
        );
        const order = sixties.filter((sum) => sum !== null).toSorted((a, b) => b - a);
        for (const [at, standing] of standingsOf({
          applicationIds: asked,
          reviews: all,
          criteria,
          by: 'mean',
        }).entries()) {
          const sum = sixties[at];
          expect(standing.place).toBe(sum == null ? null : order.indexOf(sum) + 1);
          expect(standing.totals?.mean ?? -1).toBeCloseTo(sum == null ? -1 : sum / 180, 9);
          expect(standing.totals?.count ?? 0).toBe(thirds[at]?.length);
        }
      }),
      { seed: SEED },
    );
  });
});

describe('The severity of a reviewer', () => {
  it('compares with the others on the same applications alone, each application once', () => {
    const reviews = [
      review('a', 'mori', 'given', [2, 2]),
      review('a', 'sato', 'given', [4, 4]),
      review('a', 'abe', 'given', [3, 3]),
      review('b', 'mori', 'given', [3, 3]),
      review('b', 'sato', 'given', [4, 4]),
      review('c', 'mori', 'given', [0, 0]),
      review('c', 'sato', 'withdrawn', [5, 5]),
      review('d', 'ono', 'given', [5, 5]),
      review('d', 'abe', 'awaited'),
    ];
    expect(severitiesOf(reviews, criteria)).toEqual([
      { reviewerId: 'mori', given: 3, compared: 2, difference: -1.25 },
      { reviewerId: 'sato', given: 2, compared: 2, difference: 1.25 },
      { reviewerId: 'abe', given: 1, compared: 1, difference: 0 },
      { reviewerId: 'ono', given: 1, compared: 0, difference: null },
    ]);
  });

  it('is opposite for two who read the same, and nothing where all agree', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), { minLength: 1 });
    fc.assert(
      fc.property(pairs, (list) => {
        const reviews = list.flatMap(([mine, theirs], at) => [
          review(`x${at}`, 'mori', 'given', [mine, mine]),
          review(`x${at}`, 'sato', 'given', [theirs, theirs]),
        ]);
        const [mori, sato] = severitiesOf(reviews, criteria);
        const sums = list.reduce(([a, b], [mine, theirs]) => [a + mine, b + theirs], [0, 0]);
        expect(mori?.difference).toBeCloseTo((sums[0] - sums[1]) / list.length, 9);
        expect(sato?.difference).toBeCloseTo((sums[1] - sums[0]) / list.length, 9);
      }),
      { seed: SEED },
    );
  });
});

describe('The state of reviewing', () => {
  it('leans half a point beside the middle', () => {
    expect([0, 2, 2.01, 2.5, 2.99, 3, 5].map(leaningOf)).toEqual([
      'against',
      'against',
      'neither',
      'neither',
      'neither',
      'for',
      'for',
    ]);
  });

  it.each([
    ['not-started', [], 3],
    ['not-started', [], 0],
    ['in-progress', [5, 5], 1],
    ['positive', [3], 0],
    ['positive', [3, 4.5, 5], 0],
    ['negative', [0, 2], 0],
    ['conflicting', [2, 3], 0],
    ['conflicting', [5, 2.5, 0], 0],
    ['mixed', [2.5], 0],
    ['mixed', [4, 2.5], 0],
    ['mixed', [1, 2.5], 0],
  ] as const)('is %s with totals %j and %i awaited', (state, totals, awaited) => {
    expect(reviewingStateOf(totals, awaited)).toBe(state);
  });
});
