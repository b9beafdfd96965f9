import { createHmac } from 'node:crypto';
import type { Config } from './config.ts';

/** What a thief of the database does not have: codes are kept only as an HMAC under it. */
export class Secret {
  constructor(private readonly config: Config) {}

  /** The same text gives another value for another purpose. */
  hmac(purpose: string, text: string): string {
    return createHmac('sha256', this.config.KUNREN_SECRET).update(`${purpose}\n${text}`).digest('base64url');
  }
}
