import { describe, expect, it } from '@jest/globals';
import { type CalendarDate, DomainError, type Id, type OrganizationId } from '#kernel';
import { fiscalYearIn } from './fiscal-year-words.ts';
import { countsFrom, judge, type Knowledge, type PastRow } from './past-completion.ts';

const today = '2026-11-22' as CalendarDate;
const knowledge: Knowledge = {
  today,
  courses: [{ id: 'a' as Id<'Course'>, code: 'cyder-a', name: 'CYDER Aコース', countsAs: 'cyder' }],
  find: (code) => {
    if (code === '999999') throw new DomainError('organization-code-unknown', { code });
    const isLocal = code !== 'kanto';
    return { organizationId: code as OrganizationId, fullName: code, isLocal, lost: null, formerly: null };
  },
  before: (organizationId, _course, year) => (organizationId === '092037' && year === 2020 ? 4 : undefined),
};
const row = (line: number, cells: string): PastRow => {
  const [organizationCode = '', course = '', year = '', persons = ''] = cells.split(' ');
  return { line, organizationCode, course, year, persons };
};
const judged = (...cells: string[]) =>
  judge(
    cells.map((text, at) => row(at + 2, text)),
    knowledge,
  );

describe('A fiscal year is read', () => {
  it.each([
    ['2023', 2023],
    ['２０２３年度', 2023],
    ['令和5年度', 2023],
    ['R5', 2023],
    ['r.5', 2023],
    ['令和元', 2019],
    ['平成29', 2017],
    ['H31年度', 2019],
    ['23', null],
    ['昭和60', null],
    ['', null],
  ])('%s as %s', (text, year) => expect(fiscalYearIn(text)).toBe(year));
});

describe('A row of past completions', () => {
  it.each([
    ['092037 cyder-a 2019 3', 'added', []],
    ['092037 ＣＹＤＥＲ-A 令和2 4人', 'same', []],
    ['092037 cyder-a 2020 5', 'changed', []],
    ['999999 cyder-a 2019 3', 'wrong', ['organization-code-unknown']],
    ['kanto cyder-a 2019 3', 'wrong', ['past-completion-organization-not-local']],
    ['092037 cyder-z 2019 3', 'wrong', ['past-completion-course-unknown']],
    ['092037 cyder-a 2012 3', 'wrong', ['past-completion-year-out-of-range']],
    ['092037 cyder-a 2027 3', 'wrong', ['past-completion-year-out-of-range']],
    ['092037 cyder-a soon 3', 'wrong', ['past-completion-year-unreadable']],
    ['092037 cyder-a 2019 -3', 'wrong', ['past-completion-persons-unreadable']],
    ['092037 cyder-a 2019 0', 'wrong', ['past-completion-persons-unreadable']],
    ['999999 cyder-z soon many', 'wrong', expect.arrayContaining([expect.any(String)])],
  ])('%s is %s', (cells, state, codes) => {
    const [only] = judged(cells);
    expect([only?.state, only?.errors.map(({ code }) => code)]).toEqual([state, codes]);
  });

  it('is told of all that is wrong with it, and of the line that says the same', () => {
    expect(judged('999999 cyder-z soon many')[0]?.errors.length).toBe(4);
    const [, second] = judged('092037 cyder-a 2019 3', '092037 cyder-a R1 4');
    expect(second?.errors).toMatchObject([{ code: 'past-completion-duplicate', facts: { line: 2 } }]);
  });

  it('counts from the end of its fiscal year, and never from a day that has not come', () => {
    expect(countsFrom(2019 as never, today)).toBe('2020-03-31');
    expect(countsFrom(2026 as never, today)).toBe(today);
  });
});
