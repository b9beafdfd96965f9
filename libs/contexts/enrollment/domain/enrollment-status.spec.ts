import { describe, expect, it } from '@jest/globals';
import { type CalendarDate, Period } from '#kernel';
import { accessPhase, reviewEndsOn } from './access-period.ts';
import type { EnrollmentState } from './enrollment.ts';
import { type EnrollmentStatus, statusOf } from './enrollment-status.ts';

const day = (text: string) => text as CalendarDate;
const [someday, never] = [new Date('2026-11-01T10:00:00+09:00'), null];
const [end, before, after] = [day('2026-12-25'), day('2026-12-25'), day('2026-12-26')];

describe('The status of an enrollment', () => {
  it.each<[EnrollmentStatus, EnrollmentState, Date | null, Date | null, Date | null, CalendarDate]>([
    ['not-started', 'active', never, never, never, before],
    ['in-progress', 'active', someday, never, never, before],
    ['expired', 'active', someday, never, never, after],
    ['expired', 'active', never, never, never, after],
    ['in-progress', 'active', someday, never, someday, before],
    ['completed', 'active', someday, someday, never, after],
    ['passed', 'active', someday, someday, someday, after],
    ['removed', 'removed', never, never, never, before],
    ['removed', 'withdrawn', someday, someday, someday, before],
  ])('is %s: %s, started %p, completed %p, passed %p, on %s', (status, state, ...rest) => {
    const [startedAt, completedAt, passedAt, today] = rest;
    expect(statusOf({ state, startedAt, completedAt, passedAt }, end, today)).toBe(status);
  });
});

describe('What the day allows', () => {
  const access = new Period(day('2026-10-01'), end);

  it('is work from the first day to the last', () => {
    expect(accessPhase(access, never, day('2026-09-30'))).toBe('before');
    expect(accessPhase(access, never, day('2026-10-01'))).toBe('open');
    expect(accessPhase(access, never, end)).toBe('open');
    expect(accessPhase(access, never, after)).toBe('over');
  });

  it('is reading again after completion, to the end of the fiscal year', () => {
    expect(reviewEndsOn(someday)).toBe('2027-03-31');
    expect(accessPhase(access, someday, day('2027-03-31'))).toBe('review');
    expect(accessPhase(access, someday, day('2027-04-01'))).toBe('over');
    // 2027-03-31T23:30 in Japan is still the old fiscal year, whatever the machine's zone.
    expect(reviewEndsOn(new Date('2027-03-31T14:30:00Z'))).toBe('2027-03-31');
    expect(reviewEndsOn(new Date('2027-03-31T15:00:00Z'))).toBe('2028-03-31');
  });
});
