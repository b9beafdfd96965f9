import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '#kernel';
import { type EligibilityCode, type EligibilityFacts, judged, needsOffice, refusalIn } from './eligibility.ts';

const day = (text: string) => text as CalendarDate;
const facts = (
  offering: Partial<EligibilityFacts['offering']> = {},
  person: Partial<EligibilityFacts['person']> = {},
  now = '2026-11-24T09:00:00+09:00',
): EligibilityFacts => ({
  now: new Date(now),
  offering: {
    state: 'open',
    startsOn: day('2027-01-20'),
    opensAt: new Date('2026-11-01T10:00:00+09:00'),
    deadline: new Date('2027-01-13T17:00:00+09:00'),
    organizationTypes: null,
    studentsMayApply: false,
    prerequisite: null,
    freeTimesPerFiscalYear: null,
    feeYen: 77_000,
    freeFor: ['municipality'],
    courseCode: 'b-1',
    ...offering,
  },
  person: {
    organizationType: 'municipality',
    isStudent: null,
    otherAccounts: 0,
    appliedElsewhere: false,
    takenOn: null,
    completions: [],
    expected: [],
    ...person,
  },
});
const answer = (code: EligibilityCode, ...asked: Parameters<typeof facts>) =>
  judged(facts(...asked)).find((each) => each.code === code)?.holds;

describe('Who may apply', () => {
  it('everybody for whom no rule says no', () => {
    expect(refusalIn(judged(facts()))).toBeNull();
    expect(judged(facts()).every(({ holds }) => holds === 'yes')).toBe(true);
  });

  it.each<[EligibilityCode, Parameters<typeof facts>[0], Parameters<typeof facts>[1]]>([
    ['offering-open', { state: 'closed' }, {}],
    ['dated', { startsOn: null }, {}],
    ['organization-type', { organizationTypes: ['prefecture'] }, {}],
    ['student', {}, { isStudent: true }],
    ['one-account', {}, { otherAccounts: 1 }],
    ['not-applied-yet', {}, { appliedElsewhere: true }],
    ['day-free', {}, { takenOn: day('2027-01-20') }],
    ['prerequisite', { prerequisite: { anyOf: ['a'], withinFiscalYears: 2 } }, {}],
  ])('%s is asked', (code, offering, person) => {
    expect(refusalIn(judged(facts(offering, person)))).toBe(code);
  });

  it.each([
    ['2026-11-01T09:59:59+09:00', 'no', 'yes'],
    ['2026-11-01T10:00:00+09:00', 'yes', 'yes'],
    ['2027-01-13T17:00:00+09:00', 'yes', 'yes'],
    ['2027-01-13T17:00:01+09:00', 'yes', 'no'],
  ])('at %s the window is open: %s, the deadline ahead: %s', (now, open, ahead) => {
    expect([answer('window-open', {}, {}, now), answer('before-deadline', {}, {}, now)]).toEqual([open, ahead]);
  });

  it('nobody of a school before somebody said that they are no student', () => {
    const school = { organizationType: 'school' };
    expect([
      answer('student', {}, school),
      answer('student', {}, { ...school, isStudent: false }),
      answer('student', { studentsMayApply: true }, { ...school, isStudent: true }),
    ]).toEqual(['warns', 'yes', 'yes']);
  });

  it('only with what was completed within the fiscal years before the day of the exercise', () => {
    const asked = { prerequisite: { anyOf: ['a', 'pre-cyder'], withinFiscalYears: 1 } };
    const has = (completedOn: string, startsOn = '2027-01-20', courseCode = 'a') =>
      answer(
        'prerequisite',
        { ...asked, startsOn: day(startsOn) },
        { completions: [{ courseCode, completedOn: day(completedOn) }] },
      );
    // FY2026 allows one year back, to 1 April 2025; the year changes between 31 March and 1 April.
    expect([has('2025-03-31'), has('2025-04-01'), has('2026-12-31'), has('2027-01-20'), has('2027-01-21')]).toEqual([
      'no',
      'yes',
      'yes',
      'no',
      'no',
    ]);
    expect([has('2025-04-01', '2027-04-01'), has('2026-04-01', '2027-04-01')]).toEqual(['no', 'yes']);
    expect([has('2026-06-01', '2027-01-20', 'pre-cyder'), has('2026-06-01', '2027-01-20', 'c')]).toEqual(['yes', 'no']);
  });

  it('with a warning where the course before is still to come', () => {
    const asked = { prerequisite: { anyOf: ['a'], withinFiscalYears: 1 } };
    const will = (endsOn: string) =>
      answer('prerequisite', asked, { expected: [{ courseCode: 'a', endsOn: day(endsOn) }] });
    expect([will('2027-01-19'), will('2027-01-20')]).toEqual(['warns', 'no']);
  });

  it('free of charge as often as the course says; beyond it the office looks', () => {
    const once = { freeTimesPerFiscalYear: 1 };
    const before = (completedOn: string) => ({ completions: [{ courseCode: 'b-1', completedOn: day(completedOn) }] });
    expect([
      answer('free-retakes', once, before('2026-04-01')),
      answer('free-retakes', once, before('2026-03-31')),
      answer('free-retakes', once, { ...before('2026-05-01'), organizationType: 'company' }),
    ]).toEqual(['warns', 'yes', 'yes']);
    expect(needsOffice(judged(facts(once, before('2026-05-01'))))).toBe(true);
  });
});
