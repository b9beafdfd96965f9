import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { OfficeMissing, TooManySignUps } from '../domain/errors.ts';
import { signUpAsked } from '../domain/events.ts';
import { SIGN_UP_MILLIS } from '../domain/one-time-code.ts';
import { limits } from '../domain/sign-in-limits.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';
import { comparedMail, SignUpStatement } from '../persistence/sign-up.statement.ts';

interface Asked {
  readonly name: string;
  readonly mail: string;
  /** Where they wanted to go: a path of this site. */
  readonly leadsTo: string | null;
  readonly address: string;
}

/**
 * Somebody asks for an account of their own. Whether the mail address has one already is looked up when the mail is
 * written: here the same is done, and answered, for every address.
 */
@Injectable()
export class AskSignUp {
  constructor(
    private readonly signUps: SignUpStatement,
    private readonly tries: SignInStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute({ name, mail, leadsTo, address }: Asked): Promise<void> {
    const askedAt = this.clock.now();
    const subject = `sign-ups from ${address}`;
    const { waitUntil } = await this.tries.countTry({ subject, limit: limits.signUps, now: askedAt });
    if (waitUntil) throw new TooManySignUps(Math.max(1, Math.ceil((waitUntil.getTime() - askedAt.getTime()) / 1000)));
    const ofMail = { subject: `sign-up ${comparedMail(mail)}`, limit: limits.reset, now: askedAt };
    const { waitUntil: mailWaits } = await this.tries.countTry(ofMail);
    if (mailWaits) return;
    const signUp = { id: newId<'SignUp'>(), name, mail, leadsTo };
    const expiresAt = new Date(askedAt.getTime() + SIGN_UP_MILLIS);
    await this.transaction.under('sign-up', async () => {
      const organizationId = await this.signUps.office();
      if (!organizationId) throw new OfficeMissing();
      await this.signUps.keep(signUp, { askedAt, expiresAt });
      await this.events.append({ kind: signUpAsked, organizationId, facts: { signUpId: signUp.id } });
    });
  }
}
