import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { TooManySignUps } from '../domain/errors.ts';
import { limits, secondsUntil } from '../domain/sign-in-limits.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';
import { comparedMail } from '../persistence/sign-up.statement.ts';

interface Asked {
  /** What is asked for, so that a flood of one thing holds up nothing else. */
  readonly of: string;
  readonly mail: string;
  readonly address: string;
}

/** Keeps strangers from having mails sent by the thousand, or several to one mailbox. */
@Injectable()
export class CountMailsAsked {
  constructor(
    private readonly tries: SignInStatement,
    private readonly clock: Clock,
  ) {}

  /** Whether one may go to this mailbox; nobody is told where not. Throws `too-many-sign-ups` by where they ask from. */
  async execute({ of, mail, address }: Asked): Promise<boolean> {
    const now = this.clock.now();
    const fromHere = { subject: `${of}s from ${address}`, limit: limits.signUps, now };
    const { waitUntil } = await this.tries.countTry(fromHere);
    if (waitUntil) throw new TooManySignUps(secondsUntil(waitUntil, now));
    const toMailbox = { subject: `${of} ${comparedMail(mail)}`, limit: limits.reset, now };
    return (await this.tries.countTry(toMailbox)).waitUntil === null;
  }
}
