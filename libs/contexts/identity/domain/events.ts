import { type CalendarDate, eventKind, type OrganizationId, type PersonId, type Role } from '#kernel';
import type { ArrivalId, MembershipId, RoleGrantId, SignUpId } from './ids.ts';
import type { OpenedBy } from './session.ts';

/** A person has an account and belongs to an organization. */
export const personRegistered = eventKind<{ personId: PersonId; membershipId: MembershipId }>('person-registered');

/** A registration was taken back before the person had ever signed in. */
export const personUnregistered = eventKind<{ personId: PersonId }>('person-unregistered');

/** Name, kana, mail, staff number or department of a member was corrected. */
export const memberCorrected = eventKind<{ personId: PersonId; membershipId: MembershipId }>('member-corrected');

/** A person no longer belongs to an organization. */
export const membershipEnded = eventKind<{ personId: PersonId; membershipId: MembershipId; endsOn: CalendarDate }>(
  'membership-ended',
);

interface RoleFacts {
  readonly grantId: RoleGrantId;
  readonly personId: PersonId;
  readonly role: Role;
  readonly organizationId: OrganizationId;
}

/** A person holds a role in an organization; they are told by mail. */
export const roleGranted = eventKind<RoleFacts & { startsOn: CalendarDate; endsOn: CalendarDate | null }>(
  'role-granted',
);

/** A role ended before its period did. */
export const roleEnded = eventKind<RoleFacts>('role-ended');

/** Somebody asked for a new password for this account; a link goes to its mail address. */
export const passwordResetAsked = eventKind<{ personId: PersonId }>('password-reset-asked');

/** A person began a session: how they were recognized, and whether the browser had been theirs before. */
export const personSignedIn = eventKind<{ personId: PersonId; method: OpenedBy; device: 'known' | 'new' }>(
  'person-signed-in',
);

/** So many wrong tries in a row that the next one has to wait: told once, until one is right or all are forgotten. */
export const signInHeldUp = eventKind<{ personId: PersonId; method: 'password' | 'slip' }>('sign-in-held-up');

/** A person signed another browser out. */
export const sessionEnded = eventKind<{ personId: PersonId }>('session-ended');

/** A person signed out of every browser. */
export const signedOutEverywhere = eventKind<{ personId: PersonId; sessions: number }>('signed-out-everywhere');

/** A person set a password. */
export const passwordSet = eventKind<{ personId: PersonId }>('password-set');

/** A person chose another sign-in id; they are told by mail. */
export const signInIdChosen = eventKind<{ personId: PersonId }>('sign-in-id-chosen');

/** Somebody of no organization corrected what they are called. */
export const ownNameCorrected = eventKind<{ personId: PersonId }>('own-name-corrected');

/** A person accepted the terms and the personal-data notice. */
export const documentsAccepted = eventKind<{ personId: PersonId; documents: readonly string[] }>('documents-accepted');

/** Somebody asked for an account of their own; a mail goes to the address they gave, whoever it belongs to. */
export const signUpAsked = eventKind<{ signUpId: SignUpId }>('sign-up-asked');

/** Whoever has the mailbox followed the link: there is an account, of nobody's organization. */
export const personSignedUp = eventKind<{ personId: PersonId }>('person-signed-up');

/** A person deleted their account, with everything that was theirs alone. */
export const personLeft = eventKind<{ personId: PersonId }>('person-left');

/** A slip with a new code was printed for a person; the codes before it are dead. */
export const slipPrinted = eventKind<{ personId: PersonId }>('slip-printed');

/** A coordinator asked for somebody who may have an account; told the same whether or not there is one. */
export const arrivalAsked = eventKind<{ arrivalId: ArrivalId }>('arrival-asked');

/** The person asked for does not want to belong there; no organization is told. */
export const arrivalDeclined = eventKind<{ arrivalId: ArrivalId }>('arrival-declined');

/** Somebody with an account became a member by their own word, from other organizations, some of which they left for it. */
export const memberArrived = eventKind<{
  personId: PersonId;
  membershipId: MembershipId;
  from: readonly { readonly organizationId: OrganizationId; readonly endsOn: CalendarDate | null }[];
}>('member-arrived');
