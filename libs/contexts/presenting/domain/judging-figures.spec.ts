import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Id, PersonId } from '#kernel';
import { judgingOf } from '../queries/judging-figures.ts';
import type { JudgingCriterion } from './judging.ts';
import type { JudgingCriterionId } from './judging-ids.ts';

const SEED = 20260320;
const criterion = (id: string, weight: number): JudgingCriterion => ({
  id: id as JudgingCriterionId,
  nameJa: id,
  nameEn: id,
  weight,
});
const CRITERIA = [criterion('idea', 3), criterion('craft', 1), criterion('talk', 2)];
const slot = (at: number) => `slot-${at}` as Id<'PresentationSlot'>;
const judge = (at: number) => `judge-${at}` as PersonId;

interface Seat {
  /** Null: has not scored. */
  readonly scores: readonly number[] | null;
  readonly isTooClose: boolean;
}
/** A row per slot, a column per judge. */
type Board = readonly (readonly Seat[])[];

const asked = (board: Board, by: 'mean' | 'median') => {
  const seats = board.flatMap((row, s) => row.map((seat, j) => ({ ...seat, slotId: slot(s), judgeId: judge(j) })));
  return {
    slotIds: board.map((_row, at) => slot(at)),
    judgeIds: (board[0] ?? []).map((_seat, at) => judge(at)),
    judgements: seats.flatMap(({ slotId, judgeId, scores }) =>
      scores
        ? [{ slotId, judgeId, scores: Object.fromEntries(CRITERIA.map(({ id }, at) => [id, scores[at] ?? 0])) }]
        : [],
    ),
    conflicts: seats.filter(({ isTooClose }) => isTooClose),
    criteria: CRITERIA,
    by,
  };
};

/** The same by another way: every score written down as often as it weighs, whole sixths compared, places by sorting. */
const counted = {
  sixths: (scores: readonly number[]) => (scores[0] ?? 0) * 3 + (scores[1] ?? 0) + (scores[2] ?? 0) * 2,
  row: (row: readonly Seat[]) =>
    row.flatMap(({ scores, isTooClose }) => (scores && !isTooClose ? [counted.sixths(scores)] : [])),
  mean: (values: readonly number[]) => values.reduce((sum, value) => sum + value / 6, 0) / values.length,
  median(values: readonly number[]) {
    const sorted = values.toSorted((one, other) => one - other);
    const last = sorted.length - 1;
    return ((sorted[Math.floor(last / 2)] ?? 0) + (sorted[Math.ceil(last / 2)] ?? 0)) / 12;
  },
  deviation(values: readonly number[]) {
    const squares = values.reduce((sum, value) => sum + (value / 6) ** 2, 0) / values.length;
    return Math.sqrt(Math.max(0, squares - counted.mean(values) ** 2));
  },
  /** By fractions of whole numbers, so that no sum is rounded. */
  places(board: Board) {
    const rows = board.map(counted.row);
    const sum = (row: readonly number[]) => row.reduce((all, value) => all + value, 0);
    return rows.map((row) =>
      row.length === 0
        ? null
        : 1 + rows.filter((other) => other.length > 0 && sum(other) * row.length > sum(row) * other.length).length,
    );
  },
};

const seat = fc.record({
  scores: fc.option(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 })),
  isTooClose: fc.boolean(),
});
const board = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 }))
  .chain(([slots, judges]) =>
    fc.array(fc.array(seat, { minLength: judges, maxLength: judges }), { minLength: slots, maxLength: slots }),
  );

const given = (...scores: number[]): Seat => ({ scores, isTooClose: false });
const none: Seat = { scores: null, isTooClose: false };
const withdrawn = (...scores: number[]): Seat => ({ scores, isTooClose: true });

describe('The figures of a results presentation', () => {
  it('are those computed by hand, with ties, a missing score and a judge who stepped back', () => {
    const { standings, severities } = judgingOf(
      asked(
        [
          [given(5, 5, 5), given(3, 3, 3), withdrawn(0, 0, 0)],
          [given(4, 4, 4), none, given(4, 4, 4)],
          [given(2, 2, 2), given(1, 1, 1), given(0, 0, 0)],
          [none, none, withdrawn(5, 5, 5)],
        ],
        'mean',
      ),
    );
    expect(standings.map(({ place, totals }) => [place, totals?.mean, totals?.median, totals?.spread])).toEqual([
      [1, 4, 4, 2],
      [1, 4, 4, 0],
      [3, 1, 1, 2],
      [null, undefined, undefined, undefined],
    ]);
    expect(standings.map(({ missing }) => missing)).toEqual([[], [judge(1)], [], [judge(0), judge(1)]]);
    expect(standings[2]?.totals?.deviation).toBeCloseTo(Math.sqrt(2 / 3), 12);
    expect(standings[0]?.byCriterion.map(({ mean }) => mean)).toEqual([4, 4, 4]);
    expect(severities.map(({ reviewerId, given: count, difference }) => [reviewerId, count, difference])).toEqual([
      [judge(0), 3, (2 + 0 + 1.5) / 3],
      [judge(1), 2, (-2 + 0) / 2],
      [judge(2), 2, (0 + -1.5) / 2],
    ]);
  });

  it('let each score count as much as its criterion weighs', () => {
    const { standings } = judgingOf(asked([[given(5, 0, 0)], [given(0, 5, 0)], [given(0, 0, 5)]], 'median'));
    expect(standings.map(({ place, totals }) => [place, totals?.mean])).toEqual([
      [1, 15 / 6],
      [3, 5 / 6],
      [2, 10 / 6],
    ]);
  });

  it('are those of another computation, whatever was scored, missed and withdrawn', () => {
    fc.assert(
      fc.property(board, (rows) => {
        const { standings } = judgingOf(asked(rows, 'mean'));
        expect(standings.map(({ place }) => place)).toEqual(counted.places(rows));
        standings.forEach(({ totals, missing }, at) => {
          const row = rows[at] ?? [];
          const values = counted.row(row);
          expect(missing).toHaveLength(row.filter(({ scores, isTooClose }) => !scores && !isTooClose).length);
          expect(totals?.count ?? 0).toBe(values.length);
          if (!totals) return;
          expect(totals.mean).toBeCloseTo(counted.mean(values), 9);
          expect(totals.median).toBeCloseTo(counted.median(values), 9);
          expect(totals.deviation).toBeCloseTo(counted.deviation(values), 6);
        });
      }),
      { seed: SEED },
    );
  });
});
