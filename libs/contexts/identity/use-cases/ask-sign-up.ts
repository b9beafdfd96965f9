import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { OfficeMissing } from '../domain/errors.ts';
import { signUpAsked } from '../domain/events.ts';
import { SIGN_UP_MILLIS } from '../domain/one-time-code.ts';
import { SignUpStatement } from '../persistence/sign-up.statement.ts';
import { CountMailsAsked } from './count-mails-asked.ts';

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
    private readonly countMailsAsked: CountMailsAsked,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute({ name, mail, leadsTo, address }: Asked): Promise<void> {
    if (!(await this.countMailsAsked.execute({ of: 'sign-up', mail, address }))) return;
    const askedAt = this.clock.now();
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
