import type { CalendarDate, FiscalYear, Id, OfferingId, OrganizationId, PersonId, StateTable } from '#kernel';
import { AwardAlreadyRevoked, AwardAlreadySuperseded, AwardNamesOrganization, NothingToCorrect } from './errors.ts';
import type { AwardId, BadgeClassId, IssuerId } from './ids.ts';

export type AwardKind = 'attendance' | 'pass' | 'completion' | 'outstanding';

interface CompletionRule {
  readonly attendance?: 'none' | 'full' | 'partial';
}

/** Completing an exercise, or what somebody decided on, earns a certificate of completion; reading to the end one of attendance. */
export const earnedByCompletion = ({ attendance = 'none' }: CompletionRule, isDecided = false): AwardKind =>
  isDecided || attendance !== 'none' ? 'completion' : 'attendance';

/** The quiz of an exercise is a part of completing it, and earns nothing by itself. */
export const earnedByPassing = ({ attendance = 'none' }: CompletionRule): AwardKind | null =>
  attendance === 'none' ? 'pass' : null;

/** What shows a badge: a certificate of attendance is paper alone. */
export type BadgeKind = Exclude<AwardKind, 'attendance'>;

export const carriesBadge = (kind: AwardKind): kind is BadgeKind => kind !== 'attendance';

export type AwardStatus = 'active' | 'superseded' | 'revoked';
type Verb = 'revoke' | 'reissue';

export const awardStates: StateTable<AwardStatus, Verb> = {
  active: { revoke: 'revoked', reissue: 'superseded' },
  superseded: {},
  revoked: {},
};

/** What the public page says of a revocation; the office's own words stay in the trail. */
export type RevocationCause = 'not-earned' | 'written-wrong' | 'asked-for' | 'misconduct';

/** What the paper says of the holder: as it was on the day, never rendered again from what is registered now. */
export interface Written {
  readonly learnerName: string;
  readonly organizationName: string;
  readonly department: string | null;
}

/** The same of the course and the issuer. */
export interface Earned {
  readonly courseName: string;
  readonly courseNameEn: string;
  readonly editionName: string;
  readonly editionNameEn: string;
  readonly issuerName: string;
  readonly issuerNameEn: string;
}

/** Whom a badge is for, without saying so: a salted hash (Open Badges 2.0, IdentityObject). */
export interface Identity {
  readonly identityType: 'email' | 'id';
  readonly identityHash: string;
  readonly identitySalt: string;
}

/** The fact that somebody attended, passed or completed. A certificate and a badge are its faces. */
export interface Award extends Written, Earned, Identity {
  readonly id: AwardId;
  readonly organizationId: OrganizationId;
  readonly learnerId: PersonId;
  readonly enrollmentId: Id<'Enrollment'>;
  readonly offeringId: OfferingId;
  readonly editionId: Id<'Edition'>;
  readonly issuerId: IssuerId;
  readonly badgeClassId: BadgeClassId | null;
  readonly kind: AwardKind;
  readonly revision: number;
  readonly fiscalYear: FiscalYear;
  readonly number: string;
  readonly code: string;
  /** The characters that no certificate of ours can show; empty for nearly everybody. */
  readonly unprintable: string;
  readonly completedOn: CalendarDate;
  readonly issuedAt: Date;
  readonly expiresOn: CalendarDate | null;
  /** UUIDv4 of the holder in this award alone; the subject of a badge for who has no mail, and of Open Badges 3.0. */
  readonly subjectId: string;
  readonly status: AwardStatus;
  readonly supersededBy: AwardId | null;
  readonly revokedAt: Date | null;
  readonly revocationCause: RevocationCause | null;
  /** Since when it lacks what it was earned by, because attendance was corrected; null: it has it. */
  readonly doubtedAt: Date | null;
}

export const canDo = ({ status }: Pick<Award, 'status'>, verb: Verb): boolean =>
  awardStates[status][verb] !== undefined;

/** The award as it stands after a revocation, which is for good. */
export function revoke(award: Award, cause: RevocationCause, revokedAt: Date): Award {
  refuseEnded(award, 'revoke');
  return { ...award, status: 'revoked', revokedAt, revocationCause: cause };
}

/** What a new award takes over from the one it corrects. */
export interface Renewed {
  readonly id: AwardId;
  readonly code: string;
  readonly subjectId: string;
  readonly unprintable: string;
  readonly issuedAt: Date;
  readonly identity: Identity;
}

/** 2026-000123, and 2026-000123-2 for the second of the same award. */
export const numberOf = (fiscalYear = 0, serial = 0, revision = 1): string =>
  [fiscalYear, String(serial).padStart(6, '0'), ...(revision > 1 ? [revision] : [])].join('-');

/** The corrected award and the superseded one, which points to it. */
export function reissue(
  award: Award,
  written: Written,
  { identity, ...renewed }: Renewed,
): { newer: Award; older: Award } {
  refuseEnded(award, 'reissue');
  if (isSame(award, written)) throw new NothingToCorrect();
  if (award.organizationName && !written.organizationName) throw new AwardNamesOrganization();
  const revision = award.revision + 1;
  const [year, serial] = award.number.split('-').map(Number);
  const number = numberOf(year, serial, revision);
  const newer = { ...award, ...written, ...renewed, ...identity, revision, number };
  return { newer, older: { ...award, status: 'superseded', supersededBy: newer.id } };
}

const isSame = (one: Written, other: Written): boolean =>
  one.learnerName === other.learnerName &&
  one.organizationName === other.organizationName &&
  one.department === other.department;

function refuseEnded(award: Award, verb: Verb): void {
  if (canDo(award, verb)) return;
  throw award.status === 'revoked' ? new AwardAlreadyRevoked() : new AwardAlreadySuperseded();
}

/** What anybody sees of it on a day: an award past its own end is expired, and nobody has to write that down. */
export const statusOn = (
  { status, expiresOn }: Pick<Award, 'status' | 'expiresOn'>,
  day: CalendarDate,
): AwardStatus | 'expired' => (status === 'active' && expiresOn !== null && expiresOn < day ? 'expired' : status);
