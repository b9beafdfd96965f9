import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { TooManyTries } from '../domain/errors.ts';
import { limits } from '../domain/sign-in-limits.ts';
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
}

/** Counts tries to sign in, and refuses those that come too soon after several wrong ones. */
@Injectable()
export class CountTry {
  constructor(
    private readonly statement: SignInStatement,
    private readonly clock: Clock,
  ) {}

  async execute({ subject, address }: Asked): Promise<Counted> {
    const now = this.clock.now();
    const from = `address ${address}`;
    this.insist(await this.statement.countTry({ subject: from, limit: limits.address, now }), now);
    this.insist(await this.statement.countTry({ subject, limit: limits.account, now }), now);
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
    };
  }

  private insist(waitUntil: Date | null, now: Date): void {
    if (waitUntil) throw new TooManyTries(Math.max(1, Math.ceil((waitUntil.getTime() - now.getTime()) / 1000)));
  }
}
