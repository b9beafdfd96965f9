import type { CalendarDate } from './calendar.ts';

declare const fiscal: unique symbol;

/** 年度 by its first calendar year: FY2026 runs from 2026-04-01 to 2027-03-31, in Japan. */
export type FiscalYear = number & { readonly [fiscal]: true };

const APRIL = 4;

/** The fiscal year in which a day in Japan lies. */
export function fiscalYearOf(day: CalendarDate): FiscalYear {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return (month >= APRIL ? year : year - 1) as FiscalYear;
}

export const firstDayOf = (year: FiscalYear): CalendarDate => `${year}-04-01` as CalendarDate;

export const lastDayOf = (year: FiscalYear): CalendarDate => `${year + 1}-03-31` as CalendarDate;

const FIRST_OF_REIWA = 2019;
const BEFORE_HEISEI = 1988;

/** As documents write it: 令和8年度. The year of the change counts as 令和元年度, as the government decided (2019-04-01). */
export function fiscalYearInJapanese(year: FiscalYear): string {
  if (year === FIRST_OF_REIWA) return '令和元年度';
  return year > FIRST_OF_REIWA ? `令和${year - FIRST_OF_REIWA + 1}年度` : `平成${year - BEFORE_HEISEI}年度`;
}

const inEra = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as documents write it: 令和8年11月22日. */
export const dayInJapanese = (day: CalendarDate): string => inEra.format(new Date(`${day}T00:00:00Z`));
