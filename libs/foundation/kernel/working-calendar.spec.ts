import { describe, expect, it } from '@jest/globals';
import { type CalendarDate, dayInTokyo } from './calendar.ts';
import { endOfBusiness, WorkingCalendar } from './working-calendar.ts';

const day = (text: string) => text as CalendarDate;
// The holidays of September 2026 (敬老の日, 国民の休日 between two holidays, 秋分の日), May 2026 (with 振替休日) and the New Year.
const holidays = ['2026-05-03', '2026-05-04', '2026-05-05', '2026-05-06', '2026-09-21', '2026-09-22', '2026-09-23'];
const calendar = new WorkingCalendar(new Set([...holidays, '2027-01-01', '2027-01-11'].map(day)));

describe('The working calendar', () => {
  it('counts neither the first day nor weekends', () => {
    expect(calendar.before(day('2026-11-20'), 5)).toBe('2026-11-13');
    expect(calendar.after(day('2026-11-20'), 1)).toBe('2026-11-23');
    expect([calendar.before(day('2026-11-22'), 0), calendar.after(day('2026-11-22'), 0)]).toEqual([
      '2026-11-22',
      '2026-11-22',
    ]);
  });

  it('steps over 国民の休日 and 振替休日 (mod_facetoface knows weekends alone)', () => {
    expect(calendar.before(day('2026-09-25'), 2)).toBe('2026-09-18');
    expect(calendar.before(day('2026-05-07'), 1)).toBe('2026-05-01');
    expect(calendar.isWorking(day('2026-05-06'))).toBe(false);
  });

  it('is closed from 29 December to 3 January, whatever the weekday', () => {
    const turn = ['2026-12-28', '2026-12-29', '2026-12-31', '2027-01-03', '2027-01-04'];
    expect(turn.map((text) => calendar.isWorking(day(text)))).toEqual([true, false, false, false, true]);
    expect(calendar.before(day('2027-01-06'), 5)).toBe('2026-12-24');
    expect(calendar.after(day('2026-12-28'), 1)).toBe('2027-01-04');
  });

  it('goes on over the end of the fiscal year and a leap day', () => {
    expect(calendar.before(day('2027-04-02'), 3)).toBe('2027-03-30');
    expect(calendar.after(day('2028-02-28'), 2)).toBe('2028-03-01');
  });

  it('knows the closures of the office', () => {
    const closed = new WorkingCalendar(new Set([day('2026-11-19')]));
    expect(closed.before(day('2026-11-20'), 1)).toBe('2026-11-18');
  });

  it('walks back as far as it walked forth', () => {
    for (const start of ['2026-12-25', '2026-09-18', '2027-03-31'].map(day)) {
      for (const days of [1, 2, 5, 20]) expect(calendar.before(calendar.after(start, days), days)).toBe(start);
    }
  });

  it('ends a day of business at 17:00 in Tokyo', () => {
    const end = endOfBusiness(day('2027-01-04'));
    expect(end.toISOString()).toBe('2027-01-04T08:00:00.000Z');
    expect(dayInTokyo(end)).toBe('2027-01-04');
  });
});
