import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, PersonId } from '#kernel';
import { EventLog, FileStore, Transaction } from '#platform';
import { AccountInUse, CurrentPasswordWrong, PasswordNotSet, SessionNotFound } from '../domain/errors.ts';
import { personLeft } from '../domain/events.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';
import { ConfirmPassword } from './confirm-password.ts';

interface Asked {
  readonly current: string;
  readonly address: string;
}

const DELETE = 'delete from accounts where id = $1';
const STILL_REFERRED_TO = '23503';

/**
 * A person deletes their account, with their files and what else is theirs alone. Where any record has to be kept,
 * the database's foreign keys say so, and nothing is deleted.
 */
@Injectable()
export class DeleteAccount {
  constructor(
    private readonly statement: SignInStatement,
    private readonly confirmPassword: ConfirmPassword,
    private readonly files: FileStore,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  async execute(scope: AuthorizedScope, { current: password, address }: Asked): Promise<Record<string, never>> {
    const { personId } = scope.actor;
    const account = await this.statement.byId(personId);
    if (!account) throw new SessionNotFound();
    if (account.hash === null) throw new PasswordNotSet();
    const known = { personId, hash: account.hash, password, subject: `password of ${personId}`, address };
    if (!(await this.confirmPassword.execute(known))) throw new CurrentPasswordWrong();
    return this.transaction
      .run(scope, () => this.leave(personId))
      .catch((error) => {
        throw error?.code === STILL_REFERRED_TO ? new AccountInUse() : error;
      });
  }

  private async leave(personId: PersonId): Promise<Record<string, never>> {
    const organizationId = await this.statement.lastPlaceOf(personId);
    if (organizationId) await this.events.append({ kind: personLeft, organizationId, facts: { personId } });
    await this.files.eraseOf(personId);
    await this.transaction.under('delete-accounts', () => this.transaction.manager.query(DELETE, [personId]));
    return {};
  }
}
