import { describe, expect, it } from '@jest/globals';
import type { Actor, DomainError, OrganizationId, Permission, PersonId, Reach } from '#kernel';
import {
  mayCorrectNote,
  mayForm,
  mayMove,
  mayPrint,
  mayRecord,
  mayRecordResults,
  maySchedule,
  mayTellAbsence,
  mayView,
  mayViewOwnResult,
  mayWish,
  mayWriteNote,
} from './policy.ts';

const [teacher, other] = ['teacher' as PersonId, 'other' as PersonId];
const town = 'town' as OrganizationId;
const holding = (reach: Reach, ...permissions: Permission[]): Actor => ({
  personId: 'somebody' as PersonId,
  grants: Object.fromEntries(permissions.map((permission) => [permission, reach])),
});
const teaching: Permission[] = ['teaching.view', 'attendance.record', 'roster.print', 'team.form', 'result.record'];
const actors = {
  'its instructor': holding({ kind: 'offering', id: teacher }, ...teaching),
  'an instructor of another offering': holding({ kind: 'offering', id: other }, ...teaching),
  'the office': holding({ kind: 'nation' }, 'session.schedule', ...teaching),
  'a coordinator': holding({ kind: 'organization', id: town }, 'enrollment.list', 'team.wish'),
  'a bureau': holding({ kind: 'bureau', id: town }, ...teaching),
};
const said = (verdict: unknown): string => (verdict as DomainError | null)?.code ?? 'allowed';
const table = (judge: (actor: Actor) => unknown) =>
  Object.fromEntries(Object.entries(actors).map(([who, actor]) => [who, said(judge(actor))]));

const session = { organizationId: 'office' as OrganizationId, state: 'planned' as const, taughtBy: [teacher] };
const byThoseWhoTeach = {
  'its instructor': 'allowed',
  'an instructor of another offering': 'not-found',
  'the office': 'allowed',
  'a coordinator': 'not-found',
  'a bureau': 'not-found',
};

describe('A session', () => {
  it('is seen, recorded and printed by those who teach it and by the office', () => {
    for (const judge of [mayView, mayRecord, mayPrint, mayForm, mayRecordResults, mayWriteNote]) {
      expect(table((actor) => judge(actor, session))).toEqual(byThoseWhoTeach);
    }
  });

  it('that was canceled is still seen, and nothing is recorded', () => {
    const canceled = { ...session, state: 'canceled' as const };
    expect(table((actor) => mayView(actor, canceled))).toEqual(byThoseWhoTeach);
    expect(said(mayRecord(actors['its instructor'], canceled))).toBe('session-canceled');
    expect(said(mayRecord(actors['a coordinator'], canceled))).toBe('not-found');
    expect(said(mayForm(actors['the office'], canceled))).toBe('session-canceled');
    expect(said(mayRecordResults(actors['the office'], canceled))).toBe('session-canceled');
    expect(table((actor) => mayWriteNote(actor, canceled))).toEqual(byThoseWhoTeach);
  });

  it('has notes, each corrected by whoever wrote it and by nobody else', () => {
    const mine = 'somebody' as PersonId;
    expect(table((actor) => mayCorrectNote(actor, session, mine))).toEqual(byThoseWhoTeach);
    expect(table((actor) => mayCorrectNote(actor, session, other))).toEqual({
      ...byThoseWhoTeach,
      'its instructor': 'note-of-somebody-else',
      'the office': 'note-of-somebody-else',
    });
  });

  it('gives results that each person sees of themselves alone', () => {
    const place = { organizationId: town, learnerId: teacher };
    const self = (id: PersonId) => holding({ kind: 'self', id }, 'result.view-own');
    expect([said(mayViewOwnResult(self(teacher), place)), said(mayViewOwnResult(self(other), place))]).toEqual([
      'allowed',
      'not-found',
    ]);
    expect(Object.values(table((actor) => mayViewOwnResult(actor, place)))).not.toContain('allowed');
  });

  it('is wished about by whoever coordinates the person’s organization', () => {
    const place = { organizationId: town, learnerId: other };
    const wishing = table((actor) => mayWish(actor, place));
    expect(Object.keys(wishing).filter((who) => wishing[who] === 'allowed')).toEqual(['a coordinator']);
    const elsewhere = { ...place, organizationId: 'elsewhere' as OrganizationId };
    expect(said(mayWish(actors['a coordinator'], elsewhere))).toBe('not-found');
  });

  it('is scheduled by the office alone, and moved until somebody was there', () => {
    expect(Object.entries(table(maySchedule)).filter(([, verdict]) => verdict === 'allowed')).toEqual([
      ['the office', 'allowed'],
    ]);
    const office = actors['the office'];
    for (const verb of ['reschedule', 'cancel'] as const) {
      expect(said(mayMove(office, verb, { state: 'planned', hasAttendance: false }))).toBe('allowed');
      expect(said(mayMove(office, verb, { state: 'planned', hasAttendance: true }))).toBe('session-has-attendance');
      expect(said(mayMove(office, verb, { state: 'canceled', hasAttendance: false }))).toBe('session-canceled');
      expect(said(mayMove(actors['its instructor'], verb, { state: 'planned', hasAttendance: false }))).toBe(
        'not-found',
      );
    }
  });
});

describe('An absence', () => {
  it('is told by the person themself alone', () => {
    const place = { organizationId: town, learnerId: 'somebody' as PersonId };
    const attending = (id: string) => holding({ kind: 'self', id: id as PersonId }, 'gathering.attend');
    expect(said(mayTellAbsence(attending('somebody'), place))).toBe('allowed');
    expect(said(mayTellAbsence(attending('other'), place))).toBe('not-found');
    expect(Object.values(table((actor) => mayTellAbsence(actor, place)))).toEqual(
      Object.keys(actors).map(() => 'not-found'),
    );
  });
});
