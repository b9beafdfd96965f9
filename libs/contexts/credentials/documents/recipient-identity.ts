import { createHash, randomBytes } from 'node:crypto';
import type { Identity } from '../domain/award.ts';

/** The address of a holder without mail: it names this award's holder and nobody else's record. */
export const subjectUrn = (subjectId: string): string => `urn:uuid:${subjectId}`;

/** Open Badges 2.0: SHA-256 over the identity and the salt, in this order, as hexadecimal digits. */
export const hashOfIdentity = (identity: string, salt: string): string =>
  `sha256$${createHash('sha256')
    .update(identity + salt)
    .digest('hex')}`;

/** Whom a badge is for: by mail in small letters, else by the award's own subject. The salt is 128 bits and the award's alone. */
export function identityOf(mail: string | null, subjectId: string): Identity {
  const identitySalt = randomBytes(16).toString('base64url');
  const identity = mail?.toLowerCase() ?? subjectUrn(subjectId);
  return {
    identityType: mail ? 'email' : 'id',
    identityHash: hashOfIdentity(identity, identitySalt),
    identitySalt,
  };
}
