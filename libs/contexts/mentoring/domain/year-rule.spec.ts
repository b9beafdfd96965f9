import { describe, expect, it } from '@jest/globals';
import { halfDaysNeeded, judgeYear, milestonesNeeded, NOTHING_ASKED, ruleOf, type YearRule } from './year-rule.ts';

const done = { halfDaysHeld: 10, halfDaysAttended: 7, milestonesAsked: 4, milestonesAccepted: 3 };

describe('The rule of a year', () => {
  it('asks for a share of the half-days, rounded up, or for all but some', () => {
    expect([0, 1, 10, 11].map((held) => halfDaysNeeded({ kind: 'share', percent: 70 }, held))).toEqual([0, 1, 7, 8]);
    expect([0, 1, 10].map((held) => halfDaysNeeded({ kind: 'all-but', halfDays: 2 }, held))).toEqual([0, 0, 8]);
    expect(halfDaysNeeded({ kind: 'none' }, 10)).toBe(0);
    expect(halfDaysNeeded({ kind: 'share', percent: 100 }, 3)).toBe(3);
  });

  it('asks for all milestones to be accepted, or for so many', () => {
    expect([0, 4].map((milestones) => milestonesNeeded({ kind: 'all' }, milestones))).toEqual([0, 4]);
    expect([2, 4].map((milestones) => milestonesNeeded({ kind: 'some', milestones: 3 }, milestones))).toEqual([3, 3]);
    expect(milestonesNeeded({ kind: 'none' }, 4)).toBe(0);
  });

  it('says who has all that is asked, and by which figures', () => {
    const rule: YearRule = { attendance: { kind: 'share', percent: 70 }, submissions: { kind: 'some', milestones: 3 } };
    expect(judgeYear(rule, done)).toEqual({
      isFulfilled: true,
      attendance: { held: 10, attended: 7, needed: 7 },
      submissions: { asked: 4, accepted: 3, needed: 3 },
    });
    expect(judgeYear(rule, { ...done, halfDaysAttended: 6 }).isFulfilled).toBe(false);
    expect(judgeYear(rule, { ...done, milestonesAccepted: 2 }).isFulfilled).toBe(false);
    expect(judgeYear({ ...rule, submissions: { kind: 'all' } }, done).isFulfilled).toBe(false);
    expect(judgeYear(NOTHING_ASKED, { ...done, halfDaysAttended: 0, milestonesAccepted: 0 }).isFulfilled).toBe(true);
  });

  it('asks nothing of what it was kept without', () => {
    expect(ruleOf(undefined)).toEqual(NOTHING_ASKED);
    expect(ruleOf({ attendance: { kind: 'all-but', halfDays: 2 } }).submissions).toEqual({ kind: 'none' });
  });
});
