import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { passwordResetAsked } from '../domain/events.ts';
import { normalizedSignInId } from '../domain/sign-in-id.ts';
import { limits } from '../domain/sign-in-limits.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';

interface Asked {
  readonly signInId: string;
  readonly address: string;
}

/**
 * Has a link sent to the mail address of an account. Whether there is such an account, whether it has an address and
 * whether one was asked for too often: the asker is told the same.
 */
@Injectable()
export class AskPasswordReset {
  constructor(
    private readonly statement: SignInStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute({ signInId: typed, address }: Asked): Promise<void> {
    const now = this.clock.now();
    const signInId = normalizedSignInId(typed);
    const tries = [
      await this.statement.countTry({ subject: `address ${address}`, limit: limits.address, now }),
      await this.statement.countTry({ subject: `reset ${signInId}`, limit: limits.reset, now }),
    ];
    if (tries.some(({ waitUntil }) => waitUntil !== null)) return;
    await this.transaction.under('sign-in', async () => {
      const account = await this.statement.bySignInId(signInId);
      const organizationId = account && (await this.statement.lastPlaceOf(account.id));
      if (!account?.mail || !organizationId) return;
      await this.events.append({ kind: passwordResetAsked, organizationId, facts: { personId: account.id } });
    });
  }
}
