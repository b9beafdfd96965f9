import { describe, expect, it } from '@jest/globals';
import type { Actor, DomainError, OfferingId, OrganizationId, Permission, PersonId, Reach } from '#kernel';
import type { AwardStatus } from './domain/award.ts';
import { canPrint, canReissue, canRevoke, canTake } from './policy.ts';

const [learner, town, offering] = ['l' as PersonId, 't' as OrganizationId, 'o' as OfferingId];
const actor = (reach: Reach, ...permissions: Permission[]): Actor => ({
  personId: 'p' as PersonId,
  grants: Object.fromEntries(permissions.map((permission) => [permission, reach])),
});
const actors = {
  holder: actor({ kind: 'self', id: learner }, 'award.view-own'),
  stranger: actor({ kind: 'self', id: 's' as PersonId }, 'award.view-own'),
  coordinator: actor({ kind: 'organization', id: town }, 'award.list', 'certificate.print'),
  neighbor: actor({ kind: 'organization', id: 'n' as OrganizationId }, 'award.list', 'certificate.print'),
  office: actor({ kind: 'nation' }, 'award.list', 'award.revoke', 'award.reissue', 'certificate.print'),
};
const policies = { take: canTake, print: canPrint, revoke: canRevoke, reissue: canReissue };

const judged = (who: Actor, status: AwardStatus) => {
  const award = { learnerId: learner, organizationId: town, offeringId: offering, status };
  return Object.fromEntries(
    Object.entries(policies).map(([deed, can]) => [deed, (can(who, award) as DomainError | null)?.code ?? 'allowed']),
  );
};

describe('What may be done with an award', () => {
  const nothing = { take: 'not-found', print: 'not-found', revoke: 'not-found', reissue: 'not-found' };

  it.each([
    ['holder', { ...nothing, take: 'allowed' }],
    ['stranger', nothing],
    ['coordinator', { ...nothing, print: 'allowed' }],
    ['neighbor', nothing],
    ['office', { ...nothing, print: 'allowed', revoke: 'allowed', reissue: 'allowed' }],
  ] as const)('by the %s', (who, expected) => {
    expect(judged(actors[who], 'active')).toEqual(expected);
  });

  it.each([
    ['revoked', 'award-already-revoked'],
    ['superseded', 'award-already-superseded'],
  ] as const)('is nothing more once it is %s', (status, code) => {
    expect(judged(actors.office, status)).toMatchObject({ print: code, revoke: code, reissue: code });
    expect(judged(actors.holder, status).take).toBe(code);
    expect(judged(actors.stranger, status)).toEqual(nothing);
  });
});
