import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { CurrentPasswordWrong, SessionNotFound } from '../domain/errors.ts';
import { passwordSet } from '../domain/events.ts';
import { SessionStatement } from '../persistence/session.statement.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';
import { ConfirmPassword } from './confirm-password.ts';
import { HashPassword } from './hash-password.ts';

interface Asked {
  readonly password: string;
  /** The password so far; not asked of somebody who has just come by a code. */
  readonly current: string | undefined;
  readonly token: string;
  readonly address: string;
}

/** Sets the password of whoever asks, and ends their other sessions. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly statement: SignInStatement,
    private readonly sessions: SessionStatement,
    private readonly confirmPassword: ConfirmPassword,
    private readonly hashPassword: HashPassword,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  async execute(scope: AuthorizedScope, { password, current, token, address }: Asked): Promise<void> {
    const account = await this.statement.byId(scope.actor.personId);
    const standing = await this.sessions.standingOf(token);
    if (!account || !standing) throw new SessionNotFound();
    const needsCurrent = standing.state === 'full' && account.hash !== null;
    const { id: personId, hash: kept } = account;
    const known = { personId, hash: kept, password: current ?? '', subject: `password of ${personId}`, address };
    if (needsCurrent && !(await this.confirmPassword.execute(known))) throw new CurrentPasswordWrong();
    const hash = await this.hashPassword.execute(password, account);
    await this.transaction.run(scope, async () => {
      await this.statement.keepHash(account.id, hash);
      await this.sessions.standsOnPassword(token);
      await this.sessions.endOthers(account.id, token);
      const organizationId = await this.statement.lastPlaceOf(account.id);
      if (organizationId) {
        await this.events.append({ kind: passwordSet, organizationId, facts: { personId: account.id } });
      }
    });
  }
}
