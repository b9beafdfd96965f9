import { describe, expect, it } from '@jest/globals';
import { halfDaysNeeded, judgeYear, NOTHING_ASKED } from './year-rule.ts';

describe('The rule of a year', () => {
  it('asks for a share of the half-days, rounded up, or for all but some', () => {
    expect([0, 1, 10, 11].map((held) => halfDaysNeeded({ kind: 'share', percent: 70 }, held))).toEqual([0, 1, 7, 8]);
    expect([0, 1, 10].map((held) => halfDaysNeeded({ kind: 'all-but', halfDays: 2 }, held))).toEqual([0, 0, 8]);
    expect(halfDaysNeeded({ kind: 'none' }, 10)).toBe(0);
    expect(halfDaysNeeded({ kind: 'share', percent: 100 }, 3)).toBe(3);
  });

  it('says who has what is asked, and by which figures', () => {
    const rule = { attendance: { kind: 'share', percent: 70 } } as const;
    expect(judgeYear(rule, { halfDaysHeld: 10, halfDaysAttended: 7 })).toEqual({
      isFulfilled: true,
      attendance: { held: 10, attended: 7, needed: 7 },
    });
    expect(judgeYear(rule, { halfDaysHeld: 10, halfDaysAttended: 6 }).isFulfilled).toBe(false);
    expect(judgeYear(NOTHING_ASKED, { halfDaysHeld: 10, halfDaysAttended: 0 }).isFulfilled).toBe(true);
  });
});
