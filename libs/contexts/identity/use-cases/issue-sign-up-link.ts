import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Transaction } from '#platform';
import type { SignUpId } from '../domain/ids.ts';
import { newCode, SIGN_UP_MILLIS } from '../domain/one-time-code.ts';
import { SignUpStatement } from '../persistence/sign-up.statement.ts';

/** What the mail to somebody who asked for an account says: a link, or that the address has an account already. */
export interface SignUpLetter {
  readonly mail: string;
  /** The sign-in ids of those whose address it is; then there is no link. */
  readonly knownAs: readonly string[];
  /** The code in clear, for the mail being sent now. */
  readonly link: { readonly code: string; readonly expiresAt: Date; readonly leadsTo: string | null } | null;
}

/** Makes the link of a sign-up, for whoever sends it at this moment; null where nobody waits for it any more. */
@Injectable()
export class IssueSignUpLink {
  constructor(
    private readonly signUps: SignUpStatement,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(id: SignUpId): Promise<SignUpLetter | null> {
    return this.transaction.under('sign-up', async () => {
      const signUp = await this.signUps.find(id);
      if (!signUp) return null;
      const { mail, leadsTo } = signUp;
      const knownAs = await this.signUps.knownAt(mail);
      if (knownAs.length) return { mail, knownAs, link: null };
      const expiresAt = new Date(this.clock.now().getTime() + SIGN_UP_MILLIS);
      const link = { code: newCode('link'), expiresAt, leadsTo };
      await this.signUps.issue(signUp, link.code, link.expiresAt);
      return { mail, knownAs, link };
    });
  }
}
