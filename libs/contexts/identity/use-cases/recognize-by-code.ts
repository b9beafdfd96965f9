import { Injectable } from '@nestjs/common';
import { Clock, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import { CodeRefused, LinkRefused } from '../domain/errors.ts';
import { normalizedSignInId } from '../domain/sign-in-id.ts';
import { SignInCodeStatement } from '../persistence/sign-in-code.statement.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';
import { CountTry } from './count-try.ts';

interface Asked {
  readonly code: string;
  readonly address: string;
  /** Stands beside the code on a slip; a link is enough alone. */
  readonly signInId?: string;
}

/** Whose slip or mail link this is. It serves once, even when it is shown twice at the same moment. */
@Injectable()
export class RecognizeByCode {
  constructor(
    private readonly statement: SignInStatement,
    private readonly codes: SignInCodeStatement,
    private readonly countTry: CountTry,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute({ code, address, signInId }: Asked): Promise<PersonId> {
    return signInId === undefined ? this.byLink(code, address) : this.bySlip(signInId, code, address);
  }

  private async bySlip(typed: string, code: string, address: string): Promise<PersonId> {
    const signInId = normalizedSignInId(typed);
    const counted = await this.countTry.execute({ subject: `slip ${signInId}`, address });
    const account = await this.statement.bySignInId(signInId);
    if (!account) throw new CodeRefused();
    const shown = { personId: account.id, code, now: this.clock.now() };
    const isRight = await this.transaction.under('sign-in', () => this.codes.consumeSlip(shown));
    if (!isRight) {
      await counted.fail(account.id, 'slip');
      throw new CodeRefused();
    }
    await counted.forget();
    return account.id;
  }

  private async byLink(code: string, address: string): Promise<PersonId> {
    const counted = await this.countTry.execute({ subject: `link ${code}`, address });
    const personId = await this.transaction.under('sign-in', () => this.codes.consumeLink(code, this.clock.now()));
    if (!personId) throw new LinkRefused();
    await counted.forget();
    return personId;
  }
}
