import { createRequire } from 'node:module';
import type { CalendarDate } from '#kernel';

// By its table alone: the functions of the package read days in the time zone of the machine.
const { holidays } = createRequire(import.meta.url)('@holiday-jp/holiday_jp') as {
  readonly holidays: Readonly<Record<CalendarDate, unknown>>;
};
const known = Object.keys(holidays) as CalendarDate[];

/** The national holidays of Japan from one day to another, both included: 振替休日 and 国民の休日 too (1970 to 2050). */
export const nationalHolidays = (from: CalendarDate, to: CalendarDate): CalendarDate[] =>
  known.filter((day) => from <= day && day <= to);
