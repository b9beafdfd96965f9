import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { changesBetween } from '../domain/account.ts';
import { NameKeptByOrganization } from '../domain/arrival-errors.ts';
import { NothingChanged, SessionNotFound } from '../domain/errors.ts';
import { ownNameCorrected } from '../domain/events.ts';
import { OwnNameStatement } from '../persistence/own-name.statement.ts';
import { SignInStatement } from '../persistence/sign-in.statement.ts';

/** Whoever belongs to no organization corrects what they are called: nobody else could. */
@Injectable()
export class CorrectOwnName {
  constructor(
    private readonly names: OwnNameStatement,
    private readonly signIns: SignInStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, asked: { name: string; kana: string }): Promise<Record<string, never>> {
    const { personId } = scope.actor;
    return this.transaction.run(scope, async () => {
      const kept = await this.names.lock(personId);
      if (!kept) throw new SessionNotFound();
      if (await this.names.isPlaced(personId, this.clock.today())) throw new NameKeptByOrganization();
      const corrected = { name: asked.name, kana: asked.kana || null };
      const changes = changesBetween(kept, corrected);
      if (Object.keys(changes).length === 0) throw new NothingChanged();
      await this.names.keep(personId, corrected);
      const organizationId = await this.signIns.lastPlaceOf(personId);
      if (organizationId) {
        await this.events.append({ kind: ownNameCorrected, organizationId, facts: { personId }, changes });
      }
      return {};
    });
  }
}
