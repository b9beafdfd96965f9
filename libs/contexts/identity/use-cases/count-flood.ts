import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { TooManyTries } from '../domain/errors.ts';
import { limits } from '../domain/sign-in-limits.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';

interface Counted {
  /** It was right: it does not count. */
  forgive(): Promise<void>;
}

/** Keeps one address from trying tokens by the thousand; throws `too-many-tries` where it has to wait. */
@Injectable()
export class CountFlood {
  constructor(
    private readonly statement: SignInStatement,
    private readonly clock: Clock,
  ) {}

  /** `of` names what is tried, so that a flood of one thing holds up nothing else from that address. */
  async execute(of: string, address: string): Promise<Counted> {
    const [subject, now] = [`${of} from ${address}`, this.clock.now()];
    const { waitUntil } = await this.statement.countTry({ subject, limit: limits.address, now });
    if (waitUntil) throw new TooManyTries(Math.max(1, Math.ceil((waitUntil.getTime() - now.getTime()) / 1000)));
    return { forgive: () => this.statement.forgive(subject) };
  }
}
