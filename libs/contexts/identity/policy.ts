import { type Actor, type OrganizationId, type Permission, type PersonId, mayReach, type Verdict } from '#kernel';
import { MemberNotFound, PersonBelongsElsewhere } from './domain/errors.ts';

/** What a policy needs to know of a member or a holder of a role. */
export interface MemberFacts {
  readonly personId: PersonId;
  readonly organizationId: OrganizationId;
}

/** Whether a permission reaches this member. */
export const reachesMember = (actor: Actor, permission: Permission, { personId, organizationId }: MemberFacts) =>
  mayReach(actor, permission, { learnerId: personId, organizationId });

const REGISTERING: readonly Permission[] = ['staff.import', 'role.grant', 'role.hand-over'];

/** Whoever imports staff or appoints somebody in this organization may register people in it. */
export const canRegister = (actor: Actor, organizationId: OrganizationId): Verdict =>
  REGISTERING.some((permission) => reachesMember(actor, permission, { personId: '' as PersonId, organizationId }))
    ? null
    : new MemberNotFound();

/**
 * Whoever corrects members of this organization. Who could send the codes of a person elsewhere could take over what
 * the person may do there: the mail address of somebody who belongs elsewhere too is the program office's to change.
 */
export function canCorrect(
  actor: Actor,
  member: MemberFacts,
  asked: { readonly isMailChanged: boolean; readonly belongsElsewhere: boolean },
): Verdict {
  const permission = ['member.correct', 'staff.import'].find((each) =>
    reachesMember(actor, each as Permission, member),
  ) as Permission | undefined;
  if (!permission) return new MemberNotFound();
  const isOffice = actor.grants[permission]?.kind === 'nation';
  return asked.isMailChanged && asked.belongsElsewhere && !isOffice ? new PersonBelongsElsewhere() : null;
}

export const canEndMembership = (actor: Actor, member: MemberFacts): Verdict =>
  reachesMember(actor, 'member.end', member) || reachesMember(actor, 'staff.import', member)
    ? null
    : new MemberNotFound();
