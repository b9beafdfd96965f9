import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import {
  CurrentPasswordWrong,
  NothingChanged,
  PasswordNotSet,
  SessionNotFound,
  SignInIdReserved,
  SignInIdTaken,
} from '../domain/errors.ts';
import { signInIdChosen } from '../domain/events.ts';
import { insistOnSignInId, normalizedSignInId } from '../domain/sign-in-id.ts';
import { isTaken, SignInIdStatement } from '../persistence/sign-in-id.statement.ts';
import { type Recognizable, SignInStatement } from '../persistence/sign-in.statement.ts';
import { ConfirmPassword } from './confirm-password.ts';
import { CountTry } from './count-try.ts';

interface Asked {
  readonly signInId: string;
  readonly current: string;
  readonly address: string;
}

/**
 * A person chooses the id they sign in with. Sessions stay: nothing that recognizes anybody has changed. That an id is
 * in use is told to who knows their own password, and slower and slower the more often it is asked.
 */
@Injectable()
export class ChooseSignInId {
  constructor(
    private readonly statement: SignInStatement,
    private readonly signInIds: SignInIdStatement,
    private readonly confirmPassword: ConfirmPassword,
    private readonly countTry: CountTry,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  async execute(scope: AuthorizedScope, { signInId: typed, current, address }: Asked): Promise<{ signInId: string }> {
    const signInId = normalizedSignInId(typed);
    const account = await this.statement.byId(scope.actor.personId);
    if (!account) throw new SessionNotFound();
    if (account.signInId === signInId) throw new NothingChanged();
    await this.insistOnOwner(account, current, address);
    await this.insistOnFree(account, signInId, current);
    const counted = await this.countTry.execute({ subject: `chosen id of ${account.id}`, address });
    await this.keep(scope, account, signInId);
    await counted.forget();
    return { signInId };
  }

  private async insistOnOwner({ id: personId, hash }: Recognizable, password: string, address: string): Promise<void> {
    if (hash === null) throw new PasswordNotSet();
    const known = { personId, hash, password, subject: `password of ${personId}`, address };
    if (!(await this.confirmPassword.execute(known))) throw new CurrentPasswordWrong();
  }

  private async insistOnFree({ id, mail }: Recognizable, signInId: string, password: string): Promise<void> {
    const given = await this.signInIds.givenTo(id);
    insistOnSignInId(signInId, { mail, password, given });
    if (!given.includes(signInId) && (await this.signInIds.isReserved(signInId))) throw new SignInIdReserved();
  }

  private keep(scope: AuthorizedScope, account: Recognizable, signInId: string): Promise<void> {
    const { id: personId, signInId: before } = account;
    const changes = { signInId: { before, after: signInId } };
    return this.transaction
      .run(scope, async () => {
        await this.signInIds.choose(personId, signInId);
        const organizationId = await this.statement.lastPlaceOf(personId);
        if (!organizationId) return;
        await this.events.append({ kind: signInIdChosen, organizationId, facts: { personId }, changes });
      })
      .catch((error) => {
        throw isTaken(error) ? new SignInIdTaken() : error;
      });
  }
}
