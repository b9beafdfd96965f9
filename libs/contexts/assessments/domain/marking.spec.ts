import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { type MarkedQuestion, pointsFor, sumOf } from './marking.ts';

const question = (given: Partial<MarkedQuestion> & { count?: number }): MarkedQuestion => ({
  kind: 'multiple',
  marking: 'partial',
  points: 6,
  options: Array.from({ length: given.count ?? 5 }, (_, index) => String(index)),
  ...given,
});

/** A question with some right and some wrong options, and a choice among them. */
const asked = fc
  .record({ count: fc.integer({ min: 2, max: 12 }), points: fc.integer({ min: 1, max: 50 }), seed: fc.nat() })
  .chain(({ count, points }) => {
    const all = Array.from({ length: count }, (_, index) => index);
    return fc.record({
      question: fc.constant(question({ count, points })),
      all: fc.constant(all),
      correct: fc.subarray(all, { minLength: 1, maxLength: count - 1 }),
      choices: fc.subarray(all),
    });
  });

// The same cases on every run.
fc.configureGlobal({ seed: 1 });

describe('Marking', () => {
  it.each<[string, MarkedQuestion, number[], number[], number]>([
    ['one right of one', question({ kind: 'single' }), [2], [2], 6],
    ['one wrong of one', question({ kind: 'single' }), [2], [1], 0],
    ['nothing of one', question({ kind: 'single' }), [2], [], 0],
    ['true', question({ kind: 'true-false', count: 2 }), [0], [0], 6],
    ['two of three, none wrong', question({}), [0, 1, 2], [0, 1], 4],
    ['two of three, one of two wrong', question({}), [0, 1, 2], [0, 1, 3], 1],
    ['one of three, one of two wrong', question({}), [0, 1, 2], [0, 3], 0],
    ['all of them, exactly', question({ marking: 'exact' }), [0, 1, 2], [2, 1, 0], 6],
    ['two of three, exactly', question({ marking: 'exact' }), [0, 1, 2], [0, 1], 0],
    ['one too many, exactly', question({ marking: 'exact' }), [0, 1, 2], [0, 1, 2, 3], 0],
    ['two thirds of one point', question({ points: 1 }), [0, 1, 2], [0, 1], 0.7],
    ['a quarter of one point, rounded upwards', question({ points: 1 }), [0, 1, 2, 3], [0], 0.3],
  ])('gives %s its points', (_case, given, correct, choices, points) => {
    expect(pointsFor(given, { correct }, choices)).toBe(points);
  });

  it('gives all points for exactly the correct options, and none for all options or none', () => {
    fc.assert(
      fc.property(asked, ({ question: given, all, correct }) => {
        expect(pointsFor(given, { correct }, correct)).toBe(given.points);
        expect(pointsFor(given, { correct }, all)).toBe(0);
        expect(pointsFor(given, { correct }, [])).toBe(0);
      }),
    );
  });

  it('agrees with the formula computed another way, to the tenth', () => {
    fc.assert(
      fc.property(asked, ({ question: given, all, correct, choices }) => {
        const isRight = all.map((option) => correct.includes(option));
        const isChosen = all.map((option) => choices.includes(option));
        const hit = isRight.filter((right, option) => right && isChosen[option]).length / correct.length;
        const missed =
          isRight.filter((right, option) => !right && isChosen[option]).length / (all.length - correct.length);
        const exact = given.points * Math.max(0, hit - missed);
        const points = pointsFor(given, { correct }, choices);
        expect(Math.abs(points - exact)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(Math.round(points * 10)).toBeCloseTo(points * 10, 9);
      }),
    );
  });

  it('never takes points for one more right option, nor gives any for one more wrong one', () => {
    fc.assert(
      fc.property(asked, ({ question: given, all, correct, choices }) => {
        const before = pointsFor(given, { correct }, choices);
        for (const option of all.filter((other) => !choices.includes(other))) {
          const after = pointsFor(given, { correct }, [...choices, option]);
          const gained = correct.includes(option) ? after - before : before - after;
          expect(gained).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('does not mind a choice named twice', () => {
    expect(pointsFor(question({}), { correct: [0, 1, 2] }, [0, 0, 1])).toBe(4);
  });

  it('adds tenths without a blur', () => {
    expect(sumOf([0.1, 0.2, 0.7])).toBe(1);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 })), (tenths) => {
        const sum = tenths.reduce((total, some) => total + some, 0) / 10;
        expect(sumOf(tenths.map((some) => some / 10))).toBe(sum);
      }),
    );
  });
});
