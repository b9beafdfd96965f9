import { Injectable } from '@nestjs/common';
import { Clock, type PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { TooManyTries } from '../domain/errors.ts';
import { signInHeldUp } from '../domain/events.ts';
import { limits, secondsUntil } from '../domain/sign-in-limits.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';

interface Asked {
  readonly subject: string;
  readonly address: string;
}

interface Counted {
  /** It was no wrong try, but it told nothing either. */
  forgive(): Promise<void>;
  /** It was right: those before it are forgotten. */
  forget(): Promise<void>;
  /** It was wrong. The history of an account says when the next try has to wait. */
  fail(personId: PersonId | undefined, method: 'password' | 'slip'): Promise<void>;
}

/** Counts tries to sign in, and refuses those that come too soon after several wrong ones. */
@Injectable()
export class CountTry {
  constructor(
    private readonly statement: SignInStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute({ subject, address }: Asked): Promise<Counted> {
    const now = this.clock.now();
    const from = `address ${address}`;
    this.insist(await this.statement.countTry({ subject: from, limit: limits.address, now }), now);
    const { failures } = this.insist(await this.statement.countTry({ subject, limit: limits.account, now }), now);
    const forgiveAddress = () => this.statement.forgive(from);
    return {
      forgive: async () => {
        await this.statement.forgive(subject);
        await forgiveAddress();
      },
      forget: async () => {
        await this.statement.forget(subject);
        await forgiveAddress();
      },
      fail: async (personId, method) => {
        if (personId && failures === limits.account.free) await this.tellHeldUp(personId, method);
      },
    };
  }

  private tellHeldUp(personId: PersonId, method: 'password' | 'slip'): Promise<void> {
    return this.transaction.under('sign-in', async () => {
      const organizationId = await this.statement.lastPlaceOf(personId);
      if (organizationId) await this.events.append({ kind: signInHeldUp, organizationId, facts: { personId, method } });
    });
  }

  private insist<Tried extends { waitUntil: Date | null }>(counted: Tried, now: Date): Tried {
    if (!counted.waitUntil) return counted;
    throw new TooManyTries(secondsUntil(counted.waitUntil, now));
  }
}
