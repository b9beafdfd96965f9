import { Injectable } from '@nestjs/common';
import { Clock, newId, type PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { SignUpLinkRefused } from '../domain/errors.ts';
import { personSignedUp } from '../domain/events.ts';
import { SignUpStatement } from '../persistence/sign-up.statement.ts';
import { CountTry } from './count-try.ts';

/** Opens the account of whoever followed the link of a sign-up: a person who belongs to no organization. */
@Injectable()
export class CompleteSignUp {
  constructor(
    private readonly signUps: SignUpStatement,
    private readonly countTry: CountTry,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute({ code, address }: { code: string; address: string }): Promise<PersonId> {
    const counted = await this.countTry.execute({ subject: `sign-up link ${code}`, address });
    const personId = await this.transaction.under('sign-up', () => this.open(code));
    await counted.forget();
    return personId;
  }

  private async open(code: string): Promise<PersonId> {
    const signUp = await this.signUps.consume(code, this.clock.now());
    const personId = newId<'Person'>();
    if (!signUp || !(await this.signUps.open(personId, signUp))) throw new SignUpLinkRefused();
    const organizationId = await this.signUps.office();
    if (organizationId) await this.events.append({ kind: personSignedUp, organizationId, facts: { personId } });
    return personId;
  }
}
