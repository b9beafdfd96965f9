import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type Happening } from '#kernel';
import { EventLog } from '#platform';
import type { MarkSource } from '../domain/attendance.ts';
import { AttendanceNotOpenYet, RecordChangedMeanwhile } from '../domain/errors.ts';
import { attendanceCorrected, attendanceMarked } from '../domain/events.ts';
import { type Confirmed, MarkSheet } from '../domain/mark-sheet.ts';
import { opensAt } from '../domain/session.ts';
import { AttendanceStatement } from '../persistence/attendance.statement.ts';
import { VerdictStatement } from '../persistence/verdict.statement.ts';
import { SessionFactsOf, type SessionKnown } from '../queries/session-facts.ts';
import { SettleVerdicts } from './settle-verdicts.ts';

interface Marker {
  readonly source: MarkSource;
  readonly device?: string;
}

/** Holds the people of a session, lets marks be taken and writes what changed. Joins the caller's transaction. */
@Injectable()
export class WriteMarks {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly attendance: AttendanceStatement,
    private readonly verdicts: VerdictStatement,
    private readonly settleVerdicts: SettleVerdicts,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** A sheet of these people's marks, which nobody else writes until the transaction ends. */
  async open(session: SessionKnown, people: readonly Confirmed[], nonces: readonly string[] = []): Promise<MarkSheet> {
    const now = this.clock.now();
    if (now < opensAt(session)) throw new AttendanceNotOpenYet(opensAt(session));
    await this.verdicts.hold(session.offeringId, people);
    const usedNonces = await this.attendance.usedNonces(nonces);
    const standing = await this.attendance.standing(session.id);
    return new MarkSheet({ people, standing, halfDays: session.halfDays, usedNonces });
  }

  async write(scope: AuthorizedScope, session: SessionKnown, sheet: MarkSheet, { source, device }: Marker) {
    const { id: sessionId, offeringId } = session;
    const recordedBy = scope.actor.personId;
    const recording = { sessionId, offeringId, source, recordedBy, recordedAt: this.clock.now() };
    await this.attendance.record({ ...recording, ...(device && { device }) }, sheet.toWrite);
    // A written mark keeps the session from being moved; it may have been moved just before.
    const { version } = await this.sessions.ask(scope, sessionId);
    if (version !== session.version) throw new RecordChangedMeanwhile();
    await this.events.appendAll(happeningsOf(session, sheet));
    const concerned = sheet.changes.map(({ person }) => person.enrollmentId);
    if (concerned.length) await this.settleVerdicts.execute(offeringId, [...new Set(concerned)]);
  }
}

const happeningsOf = ({ id: sessionId, offeringId }: SessionKnown, { changes }: MarkSheet): Happening<unknown>[] =>
  changes.map(({ person, before, after, reason }) => {
    const { enrollmentId, organizationId, learnerId } = person;
    const { halfDay, mark, source } = after;
    return {
      kind: before ? attendanceCorrected : attendanceMarked,
      organizationId,
      facts: { enrollmentId, learnerId, offeringId, sessionId, halfDay, mark, source },
      ...(before && { changes: { attendance: { before, after: mark } } }),
      ...(reason && { reason }),
    };
  });
