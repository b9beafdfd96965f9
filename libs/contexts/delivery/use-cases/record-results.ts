import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type Happening, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { OfferingSessionId } from '../domain/ids.ts';
import { ownResultTold, personResultTold, resultScaleChanged, teamResultTold } from '../domain/result-events.ts';
import type { GivenResults, ResultSheet } from '../domain/result-sheet.ts';
import { ResultStatement } from '../persistence/result.statement.ts';
import { mayRecordResults } from '../policy.ts';
import { SessionFactsOf, type SessionKnown } from '../queries/session-facts.ts';

interface Asked extends GivenResults {
  readonly sessionId: OfferingSessionId;
}

/**
 * Records results of people and teams, all of them or none: what somebody else saved meanwhile is not written over.
 * Whoever has something to see only now, because the results were released before, is told like the others were.
 */
@Injectable()
export class RecordResults {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly results: ResultStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { sessionId, ...given }: Asked): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      const session = await this.sessions.ask(scope, sessionId);
      insist(mayRecordResults(scope.actor, session));
      const sheet = await this.results.hold(session.offeringId);
      const before = sheet.mostPoints;
      sheet.take(given);
      await this.results.save(sheet, { personId: scope.actor.personId, at: this.clock.now() });
      await this.events.appendAll(happeningsOf(session, sheet, before));
      return { version: sheet.version };
    });
  }
}

function happeningsOf({ organizationId }: SessionKnown, sheet: ResultSheet, before: number): Happening<unknown>[] {
  const { offeringId, mostPoints, releasedAt, changedPeople, changedTeams, seeingLate } = sheet;
  const told = { organizationId, offeringId, isReleased: releasedAt !== null };
  const changes = { mostPoints: { before: String(before), after: String(mostPoints) } };
  return [
    ...(before === mostPoints ? [] : [{ kind: resultScaleChanged, organizationId, facts: { offeringId }, changes }]),
    ...changedPeople.map((change) => personResultTold(change, told)),
    ...changedTeams.map((change) => teamResultTold(change, told)),
    ...seeingLate.map((person) => ownResultTold(person, offeringId)),
  ];
}
