import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { figuresOf, meanOf, placesOf } from './figures.ts';
import { insistOnScores, type Weighed, weightedTotal } from './weighing.ts';

const SEED = 20260401;

/** The same by other ways: Welford's running mean and squares, the median by counting whoever is below, places by sorting. */
const counted = {
  figures(values: readonly number[]) {
    let mean = 0;
    let squares = 0;
    values.forEach((value, at) => {
      const off = value - mean;
      mean += off / (at + 1);
      squares += off * (value - mean);
    });
    const below = (limit: number) => values.filter((value) => value < limit).length;
    const upTo = (limit: number) => values.filter((value) => value <= limit).length;
    const middle = (nth: number) => values.find((value) => below(value) <= nth && nth < upTo(value)) ?? Number.NaN;
    const last = values.length - 1;
    return {
      count: values.length,
      mean,
      median: (middle(Math.floor(last / 2)) + middle(Math.ceil(last / 2))) / 2,
      deviation: Math.sqrt(squares / values.length),
      spread: Math.max(...values) - Math.min(...values),
    };
  },
  places(values: readonly (number | null)[]) {
    const inOrder = values.filter((value) => value !== null).toSorted((one, other) => other - one);
    return values.map((value) => (value === null ? null : inOrder.indexOf(value) + 1));
  },
};

const score = fc.integer({ min: 0, max: 5 });

describe('Mean, median, deviation and spread', () => {
  it('are those computed by hand', () => {
    expect(figuresOf([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({ count: 8, mean: 5, median: 4.5, deviation: 2, spread: 7 });
    expect(figuresOf([3])).toEqual({ count: 1, mean: 3, median: 3, deviation: 0, spread: 0 });
    expect(figuresOf([0, 5, 1])).toEqual({ count: 3, mean: 2, median: 1, deviation: Math.sqrt(14 / 3), spread: 5 });
    expect(figuresOf([])).toBeNull();
    expect(meanOf([])).toBeNull();
  });

  it('are those of another computation, whatever the scores', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 12 }), (values) => {
        const { mean, deviation, ...exact } = counted.figures(values);
        expect(figuresOf(values)).toMatchObject(exact);
        expect(figuresOf(values)?.mean).toBeCloseTo(mean, 9);
        expect(figuresOf(values)?.deviation).toBeCloseTo(deviation, 9);
      }),
      { seed: SEED },
    );
  });

  it('do not depend on the order of the scores', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 9 }), (values) => {
        expect(figuresOf(values.toReversed())?.deviation).toBeCloseTo(figuresOf(values)?.deviation ?? -1, 9);
        expect(figuresOf(values.toReversed())?.median).toBe(figuresOf(values)?.median);
      }),
      { seed: SEED },
    );
  });
});

describe('Places', () => {
  it('are shared by equals, and the next ones left free; who has no total has none', () => {
    expect(placesOf([3, 4, 3, null, 5, 1])).toEqual([3, 2, 3, null, 1, 5]);
    expect(placesOf([null, null])).toEqual([null, null]);
    expect(placesOf([])).toEqual([]);
  });

  it('are shared by means whose sums were made in another order', () => {
    const [one, other] = [0.1 + 0.2 + 0.3, 0.3 + 0.2 + 0.1];
    expect(one).not.toBe(other);
    expect(placesOf([one, other, 0.5])).toEqual([1, 1, 3]);
  });

  it('are those of another computation', () => {
    fc.assert(
      fc.property(fc.array(fc.option(score), { maxLength: 40 }), (values) => {
        expect(placesOf(values)).toEqual(counted.places(values));
      }),
      { seed: SEED },
    );
  });
});

describe('A weighted total', () => {
  const criteria: Weighed<string>[] = [
    { id: 'idea', kind: 'weighted', weight: 3 },
    { id: 'craft', kind: 'weighted', weight: 1 },
    { id: 'diversity', kind: 'independent', weight: null },
  ];

  it('lets each score count as much as its criterion weighs, and leaves the independent ones apart', () => {
    expect(weightedTotal(criteria, { idea: 5, craft: 1, diversity: 0 })).toBe(4);
    expect(weightedTotal(criteria, { idea: 5, craft: 1 })).toBe(4);
    expect(weightedTotal(criteria, { diversity: 5 })).toBeNull();
    expect(weightedTotal([], { idea: 5 })).toBeNull();
  });

  it('needs a score for each weighted criterion, zero being one, and by no other criterion', () => {
    const given = (...ids: string[]) => ids.map((criterionId) => ({ criterionId, score: 0 }));
    const refused = (code: string) => expect.objectContaining({ code });
    expect(() => insistOnScores(criteria, given('idea', 'craft'))).not.toThrow();
    expect(() => insistOnScores(criteria, given('idea'))).toThrow(refused('scores-missing'));
    expect(() => insistOnScores(criteria, given('idea', 'idea', 'craft'))).toThrow(
      refused('criterion-of-another-track'),
    );
    expect(() => insistOnScores(criteria, given('idea', 'craft', 'charm'))).toThrow(
      refused('criterion-of-another-track'),
    );
  });

  it('is the mean of every score written down as often as it weighs', () => {
    const weighed = fc.record({ weight: fc.integer({ min: 1, max: 10 }), score });
    fc.assert(
      fc.property(fc.array(weighed, { minLength: 1, maxLength: 6 }), (list) => {
        const asked = list.map(({ weight }, at) => ({ id: `c${at}`, kind: 'weighted' as const, weight }));
        const scores = Object.fromEntries(list.map((one, at) => [`c${at}`, one.score]));
        const repeated = list.flatMap((one) => Array.from({ length: one.weight }, () => one.score));
        expect(weightedTotal(asked, scores)).toBeCloseTo(counted.figures(repeated).mean, 9);
      }),
      { seed: SEED },
    );
  });
});
