import { describe, expect, it } from '@jest/globals';
import type { DomainError, OfferingId, OrganizationId, PersonId } from '#kernel';
import {
  type GivenResults,
  isNone,
  type Participant,
  type RatedTeam,
  type Recorded,
  ResultSheet,
} from './result-sheet.ts';
import type { TeamId } from './team.ts';

const [red, blue] = ['red' as TeamId, 'blue' as TeamId];
type Name = Participant['enrollmentId'];
const [akiyama, ishida, ueda] = ['akiyama' as Name, 'ishida' as Name, 'ueda' as Name];
const stands = (points: number | null, comment = '', version = 1): Recorded => ({ points, comment, version });

const person = (enrollmentId: Name, changes: Partial<Participant> = {}): Participant => ({
  enrollmentId,
  organizationId: 'town' as OrganizationId,
  learnerId: `${enrollmentId} as a person` as PersonId,
  wasThere: true,
  teamId: red,
  result: null,
  ...changes,
});
const team = (id: TeamId, result: Recorded | null = null): RatedTeam => ({ id, number: id === red ? 1 : 2, result });

const aSheet = (people: Participant[], teams: RatedTeam[] = [team(red), team(blue)], releasedAt: Date | null = null) =>
  new ResultSheet({ offeringId: 'offering' as OfferingId, mostPoints: 100, version: 3, releasedAt, people, teams });
const given = (changes: Partial<GivenResults>): GivenResults => ({
  version: 3,
  mostPoints: 100,
  people: [],
  teams: [],
  ...changes,
});
const forPerson = (enrollmentId: Name, points: number | null, seenVersion = 0, comment = '') => ({
  people: [{ enrollmentId, points, comment, seenVersion }],
});
const said = (work: () => unknown): unknown => {
  try {
    work();
    return 'taken';
  } catch (fault) {
    return { code: (fault as DomainError).code, ...(fault as DomainError).facts };
  }
};

describe('Results', () => {
  it('are taken with points, with a comment or with both, and change what stands with its next version', () => {
    const sheet = aSheet([person(akiyama), person(ishida, { result: stands(60) })]);
    sheet.take(
      given({
        people: [
          { enrollmentId: akiyama, points: null, comment: '落ち着いて連絡できた', seenVersion: 0 },
          { enrollmentId: ishida, points: 72.5, comment: '', seenVersion: 1 },
        ],
        teams: [{ teamId: blue, points: 80, comment: '', seenVersion: 0 }],
      }),
    );
    expect(sheet.changedPeople.map(({ of, before, after }) => [of.enrollmentId, before?.points, after])).toEqual([
      [akiyama, undefined, stands(null, '落ち着いて連絡できた')],
      [ishida, 60, stands(72.5, '', 2)],
    ]);
    expect(sheet.changedTeams.map(({ of, after }) => [of.number, after.points])).toEqual([[2, 80]]);
    expect(sheet.version).toBe(3);
  });

  it('that say what stands already change nothing, whoever said it first', () => {
    const sheet = aSheet([person(akiyama, { result: stands(60, 'よい', 4) }), person(ishida)]);
    sheet.take(given({ ...forPerson(akiyama, 60, 1, 'よい') }));
    sheet.take(given({ ...forPerson(ishida, null) }));
    expect(sheet.changedPeople).toEqual([]);
  });

  it('are refused as a whole where somebody else saved one of them, or the scale, meanwhile', () => {
    const people = [person(akiyama, { result: stands(60, '', 2) }), person(ishida)];
    const both = [...forPerson(akiyama, 70, 1).people, ...forPerson(ishida, 50).people];
    const sheet = aSheet(people);
    expect(said(() => sheet.take(given({ people: both })))).toEqual({ code: 'results-changed-meanwhile', count: 1 });
    expect(said(() => sheet.take(given({ version: 2 })))).toMatchObject({ code: 'record-changed-meanwhile' });
    expect(sheet.changedPeople).toEqual([]);
  });

  it('are for whoever was there for a part; of whoever was absent after all one may still be emptied', () => {
    const absent = { wasThere: false };
    const sheet = aSheet([person(akiyama, absent), person(ishida, { ...absent, result: stands(50) })]);
    expect(said(() => sheet.take(given(forPerson(akiyama, 10))))).toEqual({
      code: 'result-needs-attendance',
      count: 1,
    });
    expect(said(() => sheet.take(given(forPerson(ishida, null, 1))))).toBe('taken');
    expect(isNone(sheet.changedPeople[0]?.after ?? null)).toBe(true);
    expect(said(() => sheet.take(given(forPerson(ueda, 10))))).toMatchObject({ code: 'not-found' });
  });

  it('stay within the scale, which never falls below what was given', () => {
    const sheet = aSheet([person(akiyama, { result: stands(60) }), person(ishida)], [team(red, stands(90))]);
    expect(said(() => sheet.take(given(forPerson(ishida, 101))))).toEqual({ code: 'points-above-scale', most: 100 });
    const lower = given({ ...forPerson(akiyama, 40, 1), mostPoints: 50 });
    expect(said(() => sheet.take(lower))).toEqual({ code: 'scale-below-points', highest: 90, most: 50 });
    const withTeam = { ...lower, teams: [{ teamId: red, points: 45, comment: '', seenVersion: 1 }] };
    expect(said(() => sheet.take(withTeam))).toBe('taken');
    expect([sheet.mostPoints, sheet.version]).toEqual([50, 4]);
  });

  it('are released once, to those who were there and have something to see', () => {
    const people = [
      person(akiyama, { teamId: null, result: stands(60) }),
      person(ishida),
      person(ueda, { teamId: blue }),
      person('ono' as Name, { wasThere: false, result: stands(10) }),
      person('kato' as Name, { teamId: null, result: stands(null) }),
    ];
    const sheet = aSheet(people, [team(red, stands(null, '連携がよい')), team(blue)]);
    const at = new Date('2026-12-01T17:00:00+09:00');
    expect(said(() => sheet.release(2, at))).toMatchObject({ code: 'record-changed-meanwhile' });
    expect(sheet.release(3, at).map(({ enrollmentId }) => enrollmentId)).toEqual([akiyama, ishida]);
    expect([sheet.releasedAt, sheet.version, sheet.ratedTeams]).toEqual([at, 4, 1]);
    expect(said(() => sheet.release(4, at))).toMatchObject({ code: 'results-already-released' });
    expect(said(() => aSheet([person(akiyama)]).release(3, at))).toMatchObject({ code: 'no-results-yet' });
  });

  it('typed after the release are told to those who had nothing to see before, or none of their own', () => {
    const people = [
      person(akiyama, { teamId: null, result: stands(60) }),
      person(ishida),
      person(ueda, { teamId: blue }),
      person('ono' as Name, { teamId: blue, wasThere: false }),
    ];
    const late = (changes: Partial<GivenResults>, releasedAt: Date | null = new Date('2026-12-01T17:00:00+09:00')) => {
      const sheet = aSheet(people, [team(red, stands(90)), team(blue)], releasedAt);
      sheet.take(given(changes));
      return sheet.seeingLate.map(({ enrollmentId }) => enrollmentId);
    };
    const blueTeam = { teams: [{ teamId: blue, points: 80, comment: '', seenVersion: 0 }] };
    expect(late(blueTeam)).toEqual([ueda]);
    expect(late(forPerson(ishida, 70))).toEqual([ishida]);
    expect(late(forPerson(akiyama, 65, 1))).toEqual([]);
    expect(late(forPerson(akiyama, null, 1))).toEqual([]);
    expect(late({ ...forPerson(ueda, 70), ...blueTeam }, null)).toEqual([]);
  });
});
