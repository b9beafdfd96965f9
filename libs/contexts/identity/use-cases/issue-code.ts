import { Injectable } from '@nestjs/common';
import { Clock, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import { MemberNotFound } from '../domain/errors.ts';
import { type CodeKind, codeRules, newCode, RESET_MILLIS, spelled } from '../domain/one-time-code.ts';
import { SignInCodeStatement } from '../persistence/sign-in-code.statement.ts';

interface Asked {
  readonly personId: PersonId;
  /** What the paper or the mail is for; a reset link lives an hour, an invitation a week, a slip thirty days. */
  readonly purpose: 'slip' | 'invitation' | 'reset';
}

export interface IssuedCode {
  readonly name: string;
  readonly signInId: string;
  readonly mail: string | null;
  /** The code in clear: for the paper or the mail being made now, never to be kept. */
  readonly code: string;
  readonly expiresAt: Date;
}

const ACCOUNT = 'select name, sign_in_id as "signInId", mail from accounts where id = $1';

/**
 * Makes a one-time code for a person; those of its kind before it die. For whoever prints or sends at this moment: a
 * code stands in no event, job, log or stored file.
 */
@Injectable()
export class IssueCode {
  constructor(
    private readonly codes: SignInCodeStatement,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute({ personId, purpose }: Asked): Promise<IssuedCode> {
    const kind: CodeKind = purpose === 'slip' ? 'slip' : 'link';
    const { millis, tries } = codeRules[kind];
    return this.transaction.under('issue-codes', async () => {
      const [account] = await this.transaction.manager.query(ACCOUNT, [personId]);
      if (!account) throw new MemberNotFound();
      const code = newCode(kind);
      const lives = purpose === 'reset' ? RESET_MILLIS : millis;
      const expiresAt = new Date(this.clock.now().getTime() + lives);
      await this.codes.issue({ personId, kind, code, tries, expiresAt });
      return { ...account, code: kind === 'slip' ? spelled(code) : code, expiresAt };
    });
  }
}
