import { Injectable } from '@nestjs/common';
import { Secret } from '#platform';
import type { AudienceRegistrationId } from '../domain/audience-ids.ts';
import type { PresentationId } from '../domain/ids.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ENTRANCE_LENGTH = 8;

/**
 * The codes of somebody who registers. They are made from their id and the installation's secret whenever a mail or page
 * needs them, so that every mail bears the same link and nothing but their digests is kept.
 */
@Injectable()
export class AudienceCodes {
  constructor(private readonly secret: Secret) {}

  /** In the mail that asks whether it was they; 256 bits. */
  confirmationOf(id: AudienceRegistrationId): string {
    return this.secret.hmac('audience confirmation', id);
  }

  /** In the link to their own page; 256 bits. */
  ownOf(id: AudienceRegistrationId): string {
    return this.secret.hmac('audience own page', id);
  }

  /** What is read out or scanned at the door: eight characters that cannot be mistaken for each other. It opens no page. */
  entranceOf(id: AudienceRegistrationId): string {
    const bytes = Buffer.from(this.secret.hmac('audience entrance', id), 'base64url');
    return Array.from(bytes.subarray(0, ENTRANCE_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  }

  /** What is kept of a code. */
  digestOf(code: string): string {
    return this.secret.hmac('audience code', code);
  }

  /** What is kept of a code at the door, however it was typed; each presentation has its own. */
  entranceDigestOf(presentationId: PresentationId, code: string): string {
    const typed = code
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '');
    const meant = typed.replaceAll('O', '0').replace(/[IL]/g, '1');
    return this.secret.hmac('audience entrance code', `${presentationId} ${meant}`);
  }
}
