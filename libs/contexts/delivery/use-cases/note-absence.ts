import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type Id, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { type Absence, absenceTold, absenceWithdrawn } from '../domain/absence.ts';
import { SessionNotFound } from '../domain/errors.ts';
import type { OfferingSessionId } from '../domain/ids.ts';
import { AbsenceStatement } from '../persistence/absence.statement.ts';
import { AttendanceStatement } from '../persistence/attendance.statement.ts';
import { mayRecord } from '../policy.ts';
import { SessionFactsOf } from '../queries/session-facts.ts';

interface Asked {
  readonly sessionId: OfferingSessionId;
  readonly enrollmentId: Id<'Enrollment'>;
  /** Null: it was noted by mistake. */
  readonly absence: Absence | null;
}

/** Staff note why somebody is not there, also afterwards. */
@Injectable()
export class NoteAbsence {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly attendance: AttendanceStatement,
    private readonly absences: AbsenceStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { sessionId, enrollmentId, absence }: Asked): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const session = await this.sessions.ask(scope, sessionId);
      insist(mayRecord(scope.actor, session));
      const { offeringId, organizationId } = session;
      const people = await this.attendance.asked(session);
      const place = people.find((each) => each.enrollmentId === enrollmentId);
      if (!place) throw new SessionNotFound();
      const told = { sessionId, offeringId, toldBy: scope.actor.personId, toldAt: this.clock.now() };
      if (absence) await this.absences.keep(place, { ...absence, ...told });
      else if (!(await this.absences.remove(sessionId, enrollmentId))) return {};
      const facts = { enrollmentId, learnerId: place.learnerId, offeringId, sessionId };
      await this.events.append({ kind: absence ? absenceTold : absenceWithdrawn, organizationId, facts });
      return {};
    });
  }
}
