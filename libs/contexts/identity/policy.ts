import {
  type Actor,
  mayReach,
  NOBODY,
  type OrganizationId,
  type Permission,
  type PersonId,
  type Role,
  type Verdict,
} from '#kernel';
import {
  MemberNotFound,
  OwnRoleStays,
  PersonBelongsElsewhere,
  RoleAlreadyEnded,
  RoleDoesNotFit,
} from './domain/errors.ts';
import type { RoleStatus } from './domain/role-grant.ts';

/** What a policy needs to know of a member or a holder of a role. */
export interface MemberFacts {
  readonly personId: PersonId;
  readonly organizationId: OrganizationId;
}

/** Whether a permission reaches this member. */
export const reachesMember = (actor: Actor, permission: Permission, { personId, organizationId }: MemberFacts) =>
  mayReach(actor, permission, { learnerId: personId, organizationId });

/** The same for somebody who is no member yet. */
const reachesOrganization = (actor: Actor, permission: Permission, organizationId: OrganizationId): boolean =>
  reachesMember(actor, permission, { personId: NOBODY, organizationId });

const REGISTERING: readonly Permission[] = ['staff.import', 'role.grant', 'role.hand-over'];

/** Whoever imports staff or appoints somebody in this organization may register people in it. */
export const canRegister = (actor: Actor, organizationId: OrganizationId): Verdict =>
  REGISTERING.some((permission) => reachesOrganization(actor, permission, organizationId))
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

/**
 * Who has a person's code is that person: whoever looks after this organization, unless the person belongs elsewhere
 * too. Then it is the program office's.
 */
export function canPrintSlip(
  actor: Actor,
  member: MemberFacts,
  { belongsElsewhere }: { readonly belongsElsewhere: boolean },
): Verdict {
  if (!reachesMember(actor, 'slip.print', member)) return new MemberNotFound();
  return belongsElsewhere && actor.grants['slip.print']?.kind !== 'nation' ? new PersonBelongsElsewhere() : null;
}

/** A coordinator, for their own organization. */
export const canAskArrival = (actor: Actor, organizationId: OrganizationId): Verdict =>
  reachesOrganization(actor, 'arrival.ask', organizationId) ? null : new MemberNotFound();

/** Nobody but the person themselves. */
export const canAnswerArrival = (actor: Actor, arrival: MemberFacts): Verdict =>
  reachesMember(actor, 'arrival.answer', arrival) ? null : new MemberNotFound();

interface Appointment {
  readonly role: Role;
  readonly organizationId: OrganizationId;
  readonly organizationName: string;
  readonly organizationType: string;
}

const OFFICIAL = ['bureau', 'office'];

/** Which role can be held in which type of organization. */
export function fits(role: Role, organizationType: string): boolean {
  if (role === 'prefecture-officer') return organizationType === 'prefecture';
  if (role === 'bureau-officer') return organizationType === 'bureau';
  if (role === 'program-office') return organizationType === 'office';
  // Instructors come from the office, from companies, schools and local governments alike.
  if (role === 'instructor') return true;
  const isOfPeople = role === 'organization-coordinator' || role === 'application-deputy';
  return isOfPeople && !OFFICIAL.includes(organizationType);
}

/** The office appoints coordinators, officers and its own; each role where it belongs. */
export function canGrant(actor: Actor, { role, organizationType, ...place }: Appointment): Verdict {
  if (!reachesOrganization(actor, 'role.grant', place.organizationId)) return new MemberNotFound();
  return fits(role, organizationType) ? null : new RoleDoesNotFit(place.organizationName);
}

interface HeldRole extends MemberFacts {
  readonly role: Role;
  readonly status: RoleStatus;
}

/** The office ends roles, never its own holder's: somebody must be left who can appoint. */
export function canEndRole(actor: Actor, grant: HeldRole): Verdict {
  if (!reachesMember(actor, 'role.end', grant)) return new MemberNotFound();
  if (grant.status === 'ended') return new RoleAlreadyEnded();
  return grant.personId === actor.personId ? new OwnRoleStays() : null;
}

/** A coordinator hands their own role to a successor. */
export function canHandOver(actor: Actor, grant: HeldRole): Verdict {
  const isOwn = grant.personId === actor.personId && grant.role === 'organization-coordinator';
  if (!isOwn || !reachesMember(actor, 'role.hand-over', grant)) return new MemberNotFound();
  return grant.status === 'ended' ? new RoleAlreadyEnded() : null;
}

/** Whoever appoints tells the holder once more. */
export function canResend(actor: Actor, grant: HeldRole): Verdict {
  if (!reachesMember(actor, 'role.grant', grant)) return new MemberNotFound();
  return grant.status === 'ended' ? new RoleAlreadyEnded() : null;
}

/** A coordinator, for members of their own organization. */
export const canAppointDeputy = (actor: Actor, organizationId: OrganizationId): Verdict =>
  reachesOrganization(actor, 'deputy.appoint', organizationId) ? null : new MemberNotFound();

/** The same coordinator ends it; another role is not theirs to end. */
export function canEndDeputy(actor: Actor, grant: HeldRole): Verdict {
  const isDeputy = grant.role === 'application-deputy' && reachesMember(actor, 'deputy.appoint', grant);
  if (!isDeputy) return new MemberNotFound();
  return grant.status === 'ended' ? new RoleAlreadyEnded() : null;
}
