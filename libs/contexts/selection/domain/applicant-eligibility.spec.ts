import { describe, expect, it } from '@jest/globals';
import type { CalendarDate, FiscalYear } from '#kernel';
import { type ApplicantFacts, bornFrom, isMinor, judgeApplicant, refusedBy } from './applicant-eligibility.ts';

const year = 2026 as FiscalYear;
const day = (text: string) => text as CalendarDate;
const strict = { oldestAge: 25, residentsOnly: true, graduatesMayApply: false };
const sound: ApplicantFacts = { bornOn: day('2003-05-05'), livesInJapan: true, isGraduate: false };
const judge = (applicant: Partial<ApplicantFacts>, rules = strict, hasConsent = false) =>
  judgeApplicant({
    fiscalYear: year,
    rules,
    applicant: { ...sound, ...applicant },
    today: day('2026-04-10'),
    hasConsent,
  });
const verdicts = (...asked: Parameters<typeof judge>) => judge(...asked).map(({ verdict }) => verdict);

describe('Who may apply', () => {
  it('is born on 2 April of 25 years before or later; on 1 April nobody is', () => {
    expect(bornFrom(year, 25)).toBe('2001-04-02');
    const born = ['2000-02-29', '2001-03-31', '2001-04-01', '2001-04-02', '2004-02-29', '2010-04-01'];
    expect(born.map((bornOn) => [bornOn, refusedBy(judge({ bornOn: day(bornOn) }))])).toEqual([
      ['2000-02-29', 'age'],
      ['2001-03-31', 'age'],
      ['2001-04-01', 'age'],
      ['2001-04-02', null],
      ['2004-02-29', null],
      ['2010-04-01', null],
    ]);
    expect(refusedBy(judge({ bornOn: day('1960-01-01') }, { ...strict, oldestAge: null as never }))).toBeNull();
    expect(bornFrom(2029 as FiscalYear, 25)).toBe('2004-04-02');
  });

  it('lives in Japan and was not accepted before, where the cohort asks for that', () => {
    expect(verdicts({})).toEqual(['met', 'met', 'met', 'not-asked']);
    expect(refusedBy(judge({ livesInJapan: false }))).toBe('residence');
    expect(refusedBy(judge({ isGraduate: true }))).toBe('graduate');
    const open = { oldestAge: 25, residentsOnly: false, graduatesMayApply: true };
    expect(verdicts({ livesInJapan: false, isGraduate: true }, open)).toEqual([
      'met',
      'not-asked',
      'not-asked',
      'not-asked',
    ]);
  });

  it('may be a minor, whose guardian still has to agree', () => {
    const bornOn = day('2010-04-01');
    expect(verdicts({ bornOn })[3]).toBe('pending');
    expect(verdicts({ bornOn }, strict, true)[3]).toBe('met');
    expect(refusedBy(judge({ bornOn }))).toBeNull();
  });

  it('is a minor until the day before the 18th birthday; born on 29 February, until 28 February', () => {
    const cases = [
      ['2008-04-11', '2026-04-10', true],
      ['2008-04-10', '2026-04-10', false],
      ['2008-02-29', '2026-02-28', true],
      ['2008-02-29', '2026-03-01', false],
      ['2010-02-28', '2028-02-28', false],
      ['2008-12-31', '2026-12-30', true],
    ] as const;
    for (const [bornOn, today, minor] of cases)
      expect([bornOn, today, isMinor(day(bornOn), day(today))]).toEqual([bornOn, today, minor]);
  });
});
