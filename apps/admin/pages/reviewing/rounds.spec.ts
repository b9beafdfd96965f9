import { describe, expect, it } from '@jest/globals';
import { besideIn, nextIn, type ReviewLine, type ReviewRound, settledIn } from './rounds.ts';

const line = (assignmentId: string, state: ReviewLine['state']) => ({ assignmentId, state }) as ReviewLine;
const round = (...lines: ReviewLine[]) => ({ lines, assigned: lines.length, settled: 0 }) as unknown as ReviewRound;
const four = round(line('a', 'awaited'), line('b', 'given'), line('c', 'awaited'), line('d', 'withdrawn'));

describe('A round of reviewing', () => {
  it('goes on to the next that waits, around the end, and not to the same again', () => {
    expect(['a', 'b', 'c', 'd', undefined].map((after) => nextIn(four, after)?.assignmentId)).toEqual([
      'c',
      'c',
      'a',
      'a',
      'a',
    ]);
    expect(nextIn(round(line('a', 'awaited'), line('b', 'given')), 'a')).toBeUndefined();
  });

  it('knows what stands before and after', () => {
    expect(besideIn(four, 'a').map((one) => one?.assignmentId)).toEqual([undefined, 'b']);
    expect(besideIn(four, 'd').map((one) => one?.assignmentId)).toEqual(['c', undefined]);
  });

  it('counts what is settled, and leaves out what is withdrawn', () => {
    expect(settledIn(four, 'a', 'given')).toMatchObject({ assigned: 3, settled: 2 });
    expect(settledIn(four, 'c', 'withdrawn')).toMatchObject({ assigned: 2, settled: 1 });
  });
});
