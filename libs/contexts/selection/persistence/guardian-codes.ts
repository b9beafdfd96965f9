import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Secret } from '#platform';

const CODE_BYTES = 16;

/** The codes of links by which guardians answer without signing in: in clear in a mail alone, an HMAC of them is kept. */
@Injectable()
export class GuardianCodes {
  constructor(private readonly secret: Secret) {}

  /** 128 bits. */
  make(): string {
    return randomBytes(CODE_BYTES).toString('hex');
  }

  hashOf(code: string): string {
    return this.secret.hmac('guardian', code);
  }
}
