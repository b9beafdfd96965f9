import { describe, expect, it } from '@jest/globals';
import { type CalendarDate, WorkingCalendar } from '#kernel';
import { nationalHolidays } from './national-holidays.ts';

const day = (text: string) => text as CalendarDate;

describe('The national holidays', () => {
  it('have 振替休日 and 国民の休日 among them', () => {
    expect(nationalHolidays(day('2026-05-01'), day('2026-05-31'))).toEqual([
      '2026-05-03',
      '2026-05-04',
      '2026-05-05',
      '2026-05-06',
    ]);
    expect(nationalHolidays(day('2026-09-20'), day('2026-09-30'))).toEqual(['2026-09-21', '2026-09-22', '2026-09-23']);
  });

  it('include both ends', () => {
    expect(nationalHolidays(day('2026-11-23'), day('2026-11-23'))).toEqual(['2026-11-23']);
    expect(nationalHolidays(day('2026-11-24'), day('2026-12-31'))).toEqual([]);
  });

  it('make 5 working days before a Friday in September a day of the week before last', () => {
    const calendar = new WorkingCalendar(new Set(nationalHolidays(day('2026-01-01'), day('2027-12-31'))));
    expect(calendar.before(day('2026-09-25'), 5)).toBe('2026-09-15');
  });
});
