import { describe, expect, it } from '@jest/globals';
import { besideIn, shownOf, type SubmissionRow } from './milestones.ts';

const row = (traineeId: string, change: Partial<SubmissionRow> = {}) =>
  ({
    traineeId,
    versions: 1,
    isWaiting: false,
    isLate: false,
    isOverdue: false,
    standing: 'submitted',
    ...change,
  }) as never;
const rows: SubmissionRow[] = [
  row('one', { isWaiting: true }),
  row('two', { isLate: true, standing: 'late', isWaiting: true }),
  row('three', { versions: 0, isOverdue: true, standing: 'not-started' }),
  row('four', { standing: 'accepted' }),
];
const ids = (found: readonly (SubmissionRow | undefined)[]) => found.map((each) => each?.traineeId);

describe('The submissions of a milestone', () => {
  it('are shown by what they wait for', () => {
    expect(ids(shownOf(rows, 'all'))).toEqual(['one', 'two', 'three', 'four']);
    expect(ids(shownOf(rows, 'waiting'))).toEqual(['one', 'two']);
    expect(ids(shownOf(rows, 'late'))).toEqual(['two', 'three']);
    expect(ids(shownOf(rows, 'missing'))).toEqual(['three']);
    expect(ids(shownOf(rows, 'accepted'))).toEqual(['four']);
  });

  it('are gone through one after the other, also from one that the view shows no more', () => {
    const waiting = shownOf(rows, 'waiting');
    expect(ids(besideIn(waiting, 'one'))).toEqual([undefined, 'two']);
    expect(ids(besideIn(waiting, 'two'))).toEqual(['one', undefined]);
    expect(ids(besideIn(waiting, 'four'))).toEqual([undefined, 'one']);
  });
});
