import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { OfferingSessionId } from '../domain/ids.ts';
import { ownResultTold, resultsReleased } from '../domain/result-events.ts';
import { ResultStatement } from '../persistence/result.statement.ts';
import { mayRecordResults } from '../policy.ts';
import { SessionFactsOf } from '../queries/session-facts.ts';

interface Asked {
  readonly sessionId: OfferingSessionId;
  /** Of the sheet as it was looked at. */
  readonly version: number;
}

/** Lets everybody see their own result and that of their team, once and for all; they are told by one mail each. */
@Injectable()
export class ReleaseResults {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly results: ResultStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { sessionId, version }: Asked): Promise<{ version: number; told: number }> {
    return this.transaction.run(scope, async () => {
      const session = await this.sessions.ask(scope, sessionId);
      insist(mayRecordResults(scope.actor, session));
      const { offeringId, organizationId } = session;
      const sheet = await this.results.hold(offeringId);
      const at = this.clock.now();
      const seeing = sheet.release(version, at);
      await this.results.save(sheet, { personId: scope.actor.personId, at });
      const facts = { offeringId, people: seeing.length, teams: sheet.ratedTeams };
      await this.events.append({ kind: resultsReleased, organizationId, facts });
      await this.events.appendAll(seeing.map((person) => ownResultTold(person, offeringId)));
      return { version: sheet.version, told: seeing.length };
    });
  }
}
