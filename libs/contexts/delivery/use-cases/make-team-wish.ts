import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type Id, insist, newId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { OfferingSessionId } from '../domain/ids.ts';
import { teamWishMade } from '../domain/team-events.ts';
import { WishNeedsTwo } from '../domain/team-refusals.ts';
import type { TeamWishId } from '../domain/team.ts';
import { AttendanceStatement } from '../persistence/attendance.statement.ts';
import { TeamWishStatement } from '../persistence/team-wish.statement.ts';
import { mayForm } from '../policy.ts';
import { SessionFactsOf } from '../queries/session-facts.ts';

interface Asked {
  readonly sessionId: OfferingSessionId;
  readonly kind: 'together' | 'apart';
  readonly note: string;
  readonly enrollmentIds: readonly Id<'Enrollment'>[];
}

/** The office or an instructor asks that people come into one team, or into different ones. */
@Injectable()
export class MakeTeamWish {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly attendance: AttendanceStatement,
    private readonly wishes: TeamWishStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { sessionId, kind, note, enrollmentIds }: Asked): Promise<{ id: TeamWishId }> {
    return this.transaction.run(scope, async () => {
      const session = await this.sessions.ask(scope, sessionId);
      insist(mayForm(scope.actor, session));
      const { offeringId, organizationId } = session;
      const confirmed = await this.attendance.confirmed(offeringId);
      const people = confirmed.filter((one) => enrollmentIds.includes(one.enrollmentId));
      if (people.length < 2 || people.length < new Set(enrollmentIds).size) throw new WishNeedsTwo();
      const id: TeamWishId = newId();
      const wish = { id, offeringId, organizationId, wishedBy: scope.actor.personId, kind, note };
      await this.wishes.add({ ...wish, wishedAt: this.clock.now() }, people);
      const facts = { offeringId, wishId: id, wish: kind, people: people.length };
      await this.events.append({ kind: teamWishMade, organizationId, facts });
      return { id };
    });
  }
}
