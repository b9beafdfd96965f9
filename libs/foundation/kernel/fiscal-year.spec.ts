import { describe, expect, it } from '@jest/globals';
import { type CalendarDate, dayInTokyo } from './calendar.ts';
import {
  dayInJapanese,
  type FiscalYear,
  firstDayOf,
  fiscalYearInJapanese,
  fiscalYearOf,
  lastDayOf,
} from './fiscal-year.ts';

const day = (text: string) => text as CalendarDate;

describe('The fiscal year', () => {
  it('runs from April to March', () => {
    const years = ['2026-03-31', '2026-04-01', '2026-12-31', '2027-01-01', '2027-03-31'].map((text) =>
      fiscalYearOf(day(text)),
    );
    expect(years).toEqual([2025, 2026, 2026, 2026, 2026]);
    expect([firstDayOf(2026 as FiscalYear), lastDayOf(2026 as FiscalYear)]).toEqual(['2026-04-01', '2027-03-31']);
  });

  it('changes at midnight in Tokyo, wherever the server stands', () => {
    expect(fiscalYearOf(dayInTokyo(new Date('2026-03-31T14:59:59Z')))).toBe(2025);
    expect(fiscalYearOf(dayInTokyo(new Date('2026-03-31T15:00:00Z')))).toBe(2026);
  });

  it('is written in eras', () => {
    const written = [2017, 2018, 2019, 2020, 2026].map((year) => fiscalYearInJapanese(year as FiscalYear));
    expect(written).toEqual(['平成29年度', '平成30年度', '令和元年度', '令和2年度', '令和8年度']);
    expect(['2026-11-22', '2019-05-01'].map((text) => dayInJapanese(day(text)))).toEqual([
      '令和8年11月22日',
      '令和元年5月1日',
    ]);
  });
});
