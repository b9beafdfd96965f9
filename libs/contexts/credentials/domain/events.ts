import { eventKind, type Happening, type Id, type OfferingId, type PersonId } from '#kernel';
import type { Award, AwardKind, RevocationCause } from './award.ts';
import type { Issuer } from './badge-class.ts';
import type { AwardId, IssuerId } from './ids.ts';

interface Told {
  readonly awardId: AwardId;
  readonly kind: AwardKind;
  readonly learnerId: PersonId;
  readonly enrollmentId: Id<'Enrollment'>;
  readonly offeringId: OfferingId;
}

/** Somebody earned an award; its certificate, and for a pass its badge, are ready. */
export const awardMade = eventKind<Told>('award-made');

/** An award no longer holds, for good. */
export const awardRevoked = eventKind<Told & { readonly cause: RevocationCause }>('award-revoked');

/** An award was made again with what stood wrong on it; `previousAwardId` is the superseded one. */
export const awardReissued = eventKind<Told & { readonly previousAwardId: AwardId }>('award-reissued');

const told = ({ id, kind, learnerId, enrollmentId, offeringId }: Award): Told => ({
  awardId: id,
  kind,
  learnerId,
  enrollmentId,
  offeringId,
});

export const madeAward = (award: Award): Happening<Told> => ({
  kind: awardMade,
  organizationId: award.organizationId,
  facts: told(award),
});

export const revokedAward = (award: Award, cause: RevocationCause, reason: string) => ({
  kind: awardRevoked,
  organizationId: award.organizationId,
  facts: { ...told(award), cause },
  reason,
});

export const reissuedAward = (award: Award, previousAwardId: AwardId, reason: string) => ({
  kind: awardReissued,
  organizationId: award.organizationId,
  facts: { ...told(award), previousAwardId },
  reason,
});

/** Attendance was corrected, and a certificate lacks what it was earned by: the office decides what becomes of it. */
export const awardDoubted = eventKind<Told>('award-doubted');

/** Attendance was corrected once more, and the certificate has again what it was earned by. */
export const awardUpheld = eventKind<Told>('award-upheld');

export const doubtedAward = (award: Award): Happening<Told> => ({
  kind: awardDoubted,
  organizationId: award.organizationId,
  facts: told(award),
});

export const upheldAward = (award: Award): Happening<Told> => ({
  kind: awardUpheld,
  organizationId: award.organizationId,
  facts: told(award),
});

/** An issuer goes by another name, or is written to elsewhere; what was issued keeps the old name. */
export const issuerCorrected = eventKind<{ issuerId: IssuerId }>('issuer-corrected');

const NAMED = ['name', 'nameEn', 'mail'] as const;

export const correctedIssuer = (before: Issuer, after: Issuer) => ({
  kind: issuerCorrected,
  organizationId: after.organizationId,
  facts: { issuerId: after.id },
  changes: Object.fromEntries(
    NAMED.filter((field) => before[field] !== after[field]).map((field) => [
      field,
      { before: before[field], after: after[field] },
    ]),
  ),
});
