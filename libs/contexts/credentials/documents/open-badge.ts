import type { CalendarDate } from '#kernel';
import type { Award } from '../domain/award.ts';
import type { BadgeClass, Issuer } from '../domain/badge-class.ts';

const CONTEXT = 'https://w3id.org/openbadges/v2';

/** Where the public faces of an award stand, under the address that must never change. */
export const addressesAt = (base: string) => ({
  issuer: (slug: string) => `${base}/ob/2.0/issuers/${slug}`,
  badge: (id: string) => `${base}/ob/2.0/badges/${id}`,
  badgeImage: (id: string) => `${base}/ob/2.0/badges/${id}/image.png`,
  assertion: (id: string) => `${base}/ob/2.0/assertions/${id}`,
  verification: (code: string) => `${base}/v/${code}`,
});

export function issuerProfile(base: string, { slug, name, nameEn, mail }: Issuer) {
  return {
    '@context': CONTEXT,
    id: addressesAt(base).issuer(slug),
    type: 'Issuer',
    name,
    description: nameEn,
    url: `${base}/`,
    email: mail,
  };
}

export function badgeClass(base: string, { id, name, description, criteria }: BadgeClass, { slug }: Issuer) {
  const at = addressesAt(base);
  return {
    '@context': CONTEXT,
    id: at.badge(id),
    type: 'BadgeClass',
    name,
    description,
    image: at.badgeImage(id),
    criteria: { narrative: criteria },
    issuer: at.issuer(slug),
  };
}

type Asserted = Pick<
  Award,
  'id' | 'code' | 'identityType' | 'identityHash' | 'identitySalt' | 'issuedAt' | 'expiresOn'
> & { readonly badgeClassId: string };

/** Open Badges 2.0, hosted. No name, no score: only a hash of whom it is for. */
export function assertion(base: string, award: Asserted) {
  const at = addressesAt(base);
  return {
    '@context': CONTEXT,
    id: at.assertion(award.id),
    type: 'Assertion',
    recipient: {
      type: award.identityType,
      hashed: true,
      salt: award.identitySalt,
      identity: award.identityHash,
    },
    badge: at.badge(award.badgeClassId),
    verification: { type: 'HostedBadge' },
    issuedOn: award.issuedAt.toISOString(),
    ...(award.expiresOn && { expires: endOf(award.expiresOn) }),
    evidence: at.verification(award.code),
  };
}

/** What a revoked badge answers, with 410: a full body would pass for a valid badge (openbadges-validator-core). */
export const revokedAssertion = (base: string, id: string, revocationReason: string) => ({
  '@context': CONTEXT,
  id: addressesAt(base).assertion(id),
  type: 'Assertion',
  revoked: true,
  revocationReason,
});

const endOf = (day: CalendarDate): string => `${day}T23:59:59+09:00`;
