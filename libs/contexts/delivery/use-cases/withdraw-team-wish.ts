import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { OfferingSessionId } from '../domain/ids.ts';
import { teamWishWithdrawn } from '../domain/team-events.ts';
import { TeamNotFound } from '../domain/team-refusals.ts';
import type { TeamWishId } from '../domain/team.ts';
import { TeamWishStatement } from '../persistence/team-wish.statement.ts';
import { mayForm } from '../policy.ts';
import { SessionFactsOf } from '../queries/session-facts.ts';

/** A wish for teams is taken back by those who form them. */
@Injectable()
export class WithdrawTeamWish {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly wishes: TeamWishStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, sessionId: OfferingSessionId, wishId: TeamWishId): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const session = await this.sessions.ask(scope, sessionId);
      insist(mayForm(scope.actor, session));
      const { offeringId, organizationId } = session;
      const removed = await this.wishes.remove(offeringId, wishId);
      if (!removed) throw new TeamNotFound();
      const facts = { offeringId, wishId, wish: removed.kind, people: removed.people };
      await this.events.append({ kind: teamWishWithdrawn, organizationId, facts });
      return {};
    });
  }
}
