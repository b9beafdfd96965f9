import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type OfferingId, organizationIn } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { teamWishWithdrawn } from '../domain/team-events.ts';
import { TeamNotFound } from '../domain/team-refusals.ts';
import type { TeamWishId } from '../domain/team.ts';
import { TeamWishStatement } from '../persistence/team-wish.statement.ts';

/** A coordinator takes back what their organization asked for; what the office or an instructor asked stays theirs. */
@Injectable()
export class WithdrawOwnTeamWish {
  constructor(
    private readonly wishes: TeamWishStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, offeringId: OfferingId, wishId: TeamWishId): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const organizationId = organizationIn(scope);
      const removed = organizationId && (await this.wishes.removeOf(organizationId, offeringId, wishId));
      if (!organizationId || !removed) throw new TeamNotFound();
      const facts = { offeringId, wishId, wish: removed.kind, people: removed.people };
      await this.events.append({ kind: teamWishWithdrawn, organizationId, facts });
      return {};
    });
  }
}
