import { describe, expect, it } from '@jest/globals';
import type { Id, OrganizationId, PersonId } from '#kernel';
import { halfDayAt, judged, type Mark, type Outcome, type Verdict, verdictOf } from './attendance.ts';
import { MarkSheet } from './mark-sheet.ts';

describe('A mark beside what stands', () => {
  it.each<[string, Mark | null, Mark, number, string | undefined, Outcome]>([
    ['is recorded where nothing stands', null, 'full', 0, undefined, 'recorded'],
    ['meets something that is gone', null, 'full', 1, undefined, 'conflict'],
    ['is the same', 'full', 'full', 0, undefined, 'same'],
    ['was made without having seen the other', 'full', 'absent', 0, '遅刻', 'conflict'],
    ['corrects what was seen, with a reason', 'full', 'absent', 1, '早退', 'recorded'],
    ['needs a reason to correct', 'full', 'absent', 1, undefined, 'reason-needed'],
    ['needs one that says something', 'full', 'absent', 1, '', 'reason-needed'],
  ])('%s', (_rule, standing, mark, seenVersion, reason, outcome) => {
    expect(judged(standing && { mark: standing, version: 1 }, { mark, seenVersion, reason })).toBe(outcome);
  });
});

describe('The verdict over an offering', () => {
  it.each<[readonly Mark[], number, Verdict | null]>([
    [[], 2, null],
    [['full'], 2, null],
    [['full', 'full'], 2, 'full'],
    [['absent', 'absent'], 2, 'none'],
    [['full', 'absent'], 2, 'partial'],
    [['partial', 'partial'], 2, 'partial'],
    [['full', 'partial', 'full', 'full'], 4, 'partial'],
    [[], 0, null],
  ])('of %j in %i half-days is %s', (marks, held, verdict) => {
    expect(verdictOf(marks, held)).toBe(verdict);
  });
});

describe('A half-day', () => {
  it('turns at noon in Japan, and is the only one where there is one', () => {
    expect(halfDayAt(new Date('2026-12-01T11:59:00+09:00'), ['am', 'pm'])).toBe('am');
    expect(halfDayAt(new Date('2026-12-01T12:00:00+09:00'), ['am', 'pm'])).toBe('pm');
    expect(halfDayAt(new Date('2026-12-01T09:00:00+09:00'), ['pm'])).toBe('pm');
  });
});

describe('A sheet of marks', () => {
  const [hana, guest] = ['hana' as Id<'Enrollment'>, 'guest' as Id<'Enrollment'>];
  const person = { enrollmentId: hana, organizationId: 'town' as OrganizationId, learnerId: 'p' as PersonId };
  const at = new Date('2026-12-01T10:00:00+09:00');
  const sheet = () =>
    new MarkSheet({ people: [person], standing: [], halfDays: ['am'], usedNonces: new Set(['sent before']) });
  const given = (nonce: string, mark: Mark, more: object = {}) => ({
    nonce,
    enrollmentId: hana,
    halfDay: 'am' as const,
    mark,
    seenVersion: 0,
    ...more,
  });
  const by = { source: 'device' as const, at };

  it('takes a nonce once, also within one upload', () => {
    const marks = sheet();
    expect(marks.take(given('sent before', 'full'), by)).toBe('known');
    expect(marks.take(given('a', 'full'), by)).toBe('recorded');
    expect(marks.take(given('a', 'full'), by)).toBe('known');
    expect(marks.take(given('b', 'full'), by)).toBe('same');
    expect(marks.changes).toHaveLength(1);
  });

  it('judges each mark beside those before it, and writes the last of each half-day', () => {
    const marks = sheet();
    marks.take(given('a', 'full'), by);
    expect(marks.take(given('b', 'absent', { seenVersion: 1, reason: '早退' }), by)).toBe('recorded');
    expect(marks.take(given('c', 'partial', { reason: '早退' }), by)).toBe('conflict');
    expect(marks.changes.map(({ before, after }) => [before, after.mark, after.version])).toEqual([
      [null, 'full', 1],
      ['full', 'absent', 2],
    ]);
    expect(marks.toWrite.map(({ after }) => after.mark)).toEqual(['absent']);
  });

  it('knows confirmed people and the half-days that are held', () => {
    expect(sheet().take({ ...given('a', 'full'), enrollmentId: guest }, by)).toBe('not-confirmed');
    expect(sheet().take({ ...given('a', 'full'), halfDay: 'pm' }, by)).toBe('not-held');
  });
});
