import { type Actor, type Belonging, mayReach, type Permission, type Verdict } from '#kernel';
import { type AwardStatus, canDo } from './domain/award.ts';
import { AwardAlreadyRevoked, AwardAlreadySuperseded, AwardNotFound } from './domain/errors.ts';

/** What a policy needs to know of an award: the aggregate and a query's row both have it. */
export interface AwardFacts extends Belonging {
  readonly status: AwardStatus;
}

const whileActive = (actor: Actor, permission: Permission, award: AwardFacts, verb: 'revoke' | 'reissue'): Verdict => {
  if (!mayReach(actor, permission, award)) return new AwardNotFound();
  if (canDo(award, verb)) return null;
  return award.status === 'revoked' ? new AwardAlreadyRevoked() : new AwardAlreadySuperseded();
};

/** The office, while the award holds. */
export const canRevoke = (actor: Actor, award: AwardFacts): Verdict =>
  whileActive(actor, 'award.revoke', award, 'revoke');

/** The office, while the award holds: a revoked one is not corrected but gone. */
export const canReissue = (actor: Actor, award: AwardFacts): Verdict =>
  whileActive(actor, 'award.reissue', award, 'reissue');

/** Whoever prints for the holder's organization, while the award holds. */
export function canPrint(actor: Actor, award: AwardFacts): Verdict {
  if (!mayReach(actor, 'certificate.print', award)) return new AwardNotFound();
  return holds(award);
}

/** The holder, while the award holds. */
export function canTake(actor: Actor, award: AwardFacts): Verdict {
  if (!mayReach(actor, 'award.view-own', award)) return new AwardNotFound();
  return holds(award);
}

function holds({ status }: AwardFacts): Verdict {
  if (status === 'active') return null;
  return status === 'revoked' ? new AwardAlreadyRevoked() : new AwardAlreadySuperseded();
}
