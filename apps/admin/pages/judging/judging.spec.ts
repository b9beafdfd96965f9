import { describe, expect, it } from '@jest/globals';
import { type JudgingLine, type JudgingRound, nextIn, roundWith } from './judging.ts';

const line = (slotId: string, state: JudgingLine['state']) => ({ slotId, state }) as JudgingLine;
const round = (...slots: JudgingLine[]) => ({ slots }) as unknown as JudgingRound;
const four = round(line('a', 'drafted'), line('b', 'given'), line('c', 'awaited'), line('d', 'conflict'));

describe('A round of judging', () => {
  it('goes on to the next that waits or was begun, around the end, and not to the same again', () => {
    expect(['a', 'b', 'c', 'd', undefined].map((after) => nextIn(four, after)?.slotId)).toEqual([
      'c',
      'c',
      'a',
      'a',
      'a',
    ]);
    expect(nextIn(round(line('a', 'awaited'), line('b', 'given')), 'a')).toBeUndefined();
  });

  it('is found by one of its slots', () => {
    expect(roundWith([round(line('x', 'given')), four], 'c')).toBe(four);
    expect(roundWith([four], 'x')).toBeUndefined();
  });
});
