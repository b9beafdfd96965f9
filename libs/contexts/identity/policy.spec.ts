import { describe, expect, it } from '@jest/globals';
import type { Actor, DomainError, OrganizationId, Permission, PersonId, Reach, Role, Verdict } from '#kernel';
import type { RoleStatus } from './domain/role-grant.ts';
import {
  canAnswerArrival,
  canAskArrival,
  canCorrect,
  canEndMembership,
  canEndRole,
  canGrant,
  canHandOver,
  canPrintSlip,
  canRegister,
  canResend,
  fits,
} from './policy.ts';

const [town, other] = ['t' as OrganizationId, 'o' as OrganizationId];
const [me, somebody] = ['me' as PersonId, 'sb' as PersonId];
const all: Permission[] = [
  'member.correct',
  'member.end',
  'arrival.ask',
  'slip.print',
  'role.grant',
  'role.end',
  'role.hand-over',
  'staff.import',
];
const holding = (reach: Reach): Actor => ({
  personId: me,
  grants: Object.fromEntries(all.map((permission) => [permission, reach])),
});
const actors = {
  coordinator: holding({ kind: 'organization', id: town }),
  stranger: holding({ kind: 'organization', id: other }),
  office: holding({ kind: 'nation' }),
  officer: holding({ kind: 'prefecture', id: town }),
  learner: holding({ kind: 'self', id: me }),
  nobody: { personId: me, grants: {} } as Actor,
};
const member = { personId: somebody, organizationId: town };
const said = (verdict: Verdict) => (verdict as DomainError | null)?.code ?? 'allowed';
const table = (judge: (actor: Actor) => Verdict) =>
  Object.fromEntries(Object.entries(actors).map(([name, actor]) => [name, said(judge(actor))]));

const byThoseOfTheTown = {
  coordinator: 'allowed',
  stranger: 'not-found',
  office: 'allowed',
  officer: 'not-found',
  learner: 'not-found',
  nobody: 'not-found',
};

describe('Arrivals', () => {
  it('are asked for by those of the organization, and answered by the person alone', () => {
    expect(table((actor) => canAskArrival(actor, town))).toEqual(byThoseOfTheTown);
    const holds = (of: PersonId): Actor => ({
      personId: of,
      grants: { 'arrival.answer': { kind: 'self', id: of } },
    });
    expect(
      [holds(somebody), holds(me), actors.coordinator].map((actor) => said(canAnswerArrival(actor, member))),
    ).toEqual(['allowed', 'not-found', 'not-found']);
  });
});

describe('Members', () => {
  it('are registered, corrected and ended by those of their organization and the office', () => {
    const asked = { isMailChanged: true, belongsElsewhere: false };
    expect(table((actor) => canRegister(actor, town))).toEqual(byThoseOfTheTown);
    expect(table((actor) => canCorrect(actor, member, asked))).toEqual(byThoseOfTheTown);
    expect(table((actor) => canEndMembership(actor, member))).toEqual(byThoseOfTheTown);
    expect(table((actor) => canPrintSlip(actor, member, { belongsElsewhere: false }))).toEqual(byThoseOfTheTown);
  });

  it('who belong elsewhere too get codes and mail addresses from the office alone', () => {
    const theirs = { ...byThoseOfTheTown, coordinator: 'person-belongs-elsewhere' };
    const asked = { isMailChanged: true, belongsElsewhere: true };
    expect(table((actor) => canPrintSlip(actor, member, { belongsElsewhere: true }))).toEqual(theirs);
    expect(table((actor) => canCorrect(actor, member, asked))).toEqual(theirs);
    expect(said(canCorrect(actors.coordinator, member, { ...asked, isMailChanged: false }))).toBe('allowed');
  });
});

describe('Roles', () => {
  it('fit one type of organization each, an instructor any', () => {
    const types = ['municipality', 'prefecture', 'bureau', 'office', 'school'];
    const roles: Role[] = [
      'learner',
      'organization-coordinator',
      'prefecture-officer',
      'bureau-officer',
      'program-office',
      'instructor',
      'operator',
    ];
    const fitting = roles.map((role) => types.filter((type) => fits(role, type)));
    expect(fitting).toEqual([
      [],
      ['municipality', 'prefecture', 'school'],
      ['prefecture'],
      ['bureau'],
      ['office'],
      types,
      [],
    ]);
  });

  it('are given where they fit', () => {
    const place = { organizationId: town, organizationName: '青空町', organizationType: 'municipality' };
    expect(table((actor) => canGrant(actor, { ...place, role: 'organization-coordinator' }))).toEqual(byThoseOfTheTown);
    expect(said(canGrant(actors.office, { ...place, role: 'bureau-officer' }))).toBe('role-does-not-fit');
  });

  it.each<[RoleStatus, string]>([
    ['current', 'allowed'],
    ['upcoming', 'allowed'],
    ['ended', 'role-already-ended'],
  ])('that are %s: ending, telling once more and handing over are %s', (status, verdict) => {
    const grant = { ...member, role: 'organization-coordinator' as const, status };
    expect(said(canEndRole(actors.office, grant))).toBe(verdict);
    expect(said(canResend(actors.office, grant))).toBe(verdict);
    expect(said(canHandOver(actors.coordinator, { ...grant, personId: me }))).toBe(verdict);
  });

  it('are not ended by their holder, and handed over by nobody else', () => {
    const own = { personId: me, organizationId: town, role: 'program-office' as const, status: 'current' as const };
    expect(said(canEndRole(actors.office, own))).toBe('own-role-stays');
    const grant = { ...member, role: 'organization-coordinator' as const, status: 'current' as const };
    expect(said(canHandOver(actors.coordinator, grant))).toBe('not-found');
    expect(said(canHandOver(actors.coordinator, own))).toBe('not-found');
  });
});
