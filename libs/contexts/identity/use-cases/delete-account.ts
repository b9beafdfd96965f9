import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, Clock, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import { AccountInUse, CurrentPasswordWrong, PasswordNotSet, SessionNotFound } from '../domain/errors.ts';
import { DeletionStatement } from '../persistence/deletion.statement.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';
import { ConfirmPassword } from './confirm-password.ts';
import { isStillReferredTo, LeaveForGood } from './leave-for-good.ts';

interface Asked {
  readonly current: string;
  readonly address: string;
  /** Where something is kept until a day: to be deleted then. */
  readonly whenPossible: boolean;
}

interface Deletion {
  /** The day from which on it happens by itself; null where it has happened. */
  readonly expectedOn: CalendarDate | null;
}

/**
 * A person deletes their account, with their files and what else is theirs alone, or has it deleted once nothing has to be
 * kept any more. Otherwise nothing is deleted, and the refusal says what is kept.
 */
@Injectable()
export class DeleteAccount {
  constructor(
    private readonly statement: SignInStatement,
    private readonly confirmPassword: ConfirmPassword,
    private readonly leaveForGood: LeaveForGood,
    private readonly deletions: DeletionStatement,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(scope: AuthorizedScope, { whenPossible, ...known }: Asked): Promise<Deletion> {
    const { personId } = scope.actor;
    await this.confirm(personId, known);
    return this.transaction
      .run(scope, async () => {
        const kept = await this.leaveForGood.execute(personId);
        if (!kept) return { expectedOn: null };
        if (!whenPossible || !kept.until) throw kept.refusal;
        await this.deletions.ask(personId, kept.until, this.clock.now());
        return { expectedOn: kept.until };
      })
      .catch((error) => {
        throw isStillReferredTo(error) ? new AccountInUse() : error;
      });
  }

  private async confirm(personId: PersonId, { current: password, address }: Omit<Asked, 'whenPossible'>) {
    const account = await this.statement.byId(personId);
    if (!account) throw new SessionNotFound();
    if (account.hash === null) throw new PasswordNotSet();
    const known = { personId, hash: account.hash, password, subject: `password of ${personId}`, address };
    if (!(await this.confirmPassword.execute(known))) throw new CurrentPasswordWrong();
  }
}
