import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { type Absence, absenceTold, absenceWithdrawn } from '../domain/absence.ts';
import { AbsenceAfterSession, SessionCanceled, SessionNotFound } from '../domain/errors.ts';
import type { OfferingSessionId } from '../domain/ids.ts';
import type { Confirmed } from '../domain/mark-sheet.ts';
import { AbsenceStatement } from '../persistence/absence.statement.ts';
import { AttendanceStatement } from '../persistence/attendance.statement.ts';
import { mayTellAbsence } from '../policy.ts';
import { SessionFactsOf, type SessionKnown } from '../queries/session-facts.ts';

/** Somebody says that they cannot come, or only for a part, and why; until the session is over they may say otherwise. */
@Injectable()
export class TellAbsence {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly attendance: AttendanceStatement,
    private readonly absences: AbsenceStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, sessionId: OfferingSessionId, absence: Absence): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { session, place } = await this.find(scope, sessionId);
      const { offeringId, organizationId } = session;
      const toldBy = scope.actor.personId;
      await this.absences.keep(place, { ...absence, sessionId, offeringId, toldBy, toldAt: this.clock.now() });
      const { enrollmentId, learnerId } = place;
      const facts = { enrollmentId, learnerId, offeringId, sessionId };
      await this.events.append({ kind: absenceTold, organizationId, facts });
      return {};
    });
  }

  withdraw(scope: AuthorizedScope, sessionId: OfferingSessionId): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { session, place } = await this.find(scope, sessionId);
      const { enrollmentId, learnerId } = place;
      if (!(await this.absences.remove(sessionId, enrollmentId))) return {};
      const { offeringId, organizationId } = session;
      const facts = { enrollmentId, learnerId, offeringId, sessionId };
      await this.events.append({ kind: absenceWithdrawn, organizationId, facts });
      return {};
    });
  }

  private async find(
    scope: AuthorizedScope,
    sessionId: OfferingSessionId,
  ): Promise<{ session: SessionKnown; place: Confirmed }> {
    const session = await this.sessions.ask(scope, sessionId);
    const [place] = await this.attendance.asked(session, scope.actor.personId);
    if (!place) throw new SessionNotFound();
    insist(mayTellAbsence(scope.actor, place));
    if (session.state === 'canceled') throw new SessionCanceled();
    if (this.clock.now() > session.endsAt) throw new AbsenceAfterSession(session.endsAt);
    return { session, place };
  }
}
