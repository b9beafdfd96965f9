import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { Transaction } from '#platform';
import { HalfDayMissing, SessionNotOver } from '../domain/errors.ts';
import type { OfferingSessionId } from '../domain/ids.ts';
import type { HalfDay } from '../domain/session.ts';
import { AttendanceStatement } from '../persistence/attendance.statement.ts';
import { mayRecord } from '../policy.ts';
import { SessionFactsOf } from '../queries/session-facts.ts';
import { WriteMarks } from './write-marks.ts';

interface Asked {
  readonly sessionId: OfferingSessionId;
  readonly halfDay: HalfDay;
  readonly mark: 'full' | 'absent';
}

/** Marks whoever is not marked yet: as present at once, as absent only when the session is over. What stands stays. */
@Injectable()
export class MarkEverybody {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly attendance: AttendanceStatement,
    private readonly writeMarks: WriteMarks,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { sessionId, halfDay, mark }: Asked): Promise<{ marked: number }> {
    return this.transaction.run(scope, async () => {
      const session = await this.sessions.ask(scope, sessionId);
      insist(mayRecord(scope.actor, session));
      if (!session.halfDays.includes(halfDay)) throw new HalfDayMissing();
      const at = this.clock.now();
      if (mark === 'absent' && at < session.endsAt) throw new SessionNotOver(session.endsAt);
      const people = await this.attendance.asked(session);
      const sheet = await this.writeMarks.open(session, people);
      for (const { enrollmentId } of people) {
        const isMarked = sheet.stands({ enrollmentId, halfDay }) !== null;
        // Nothing is uploaded here, so the person itself is name enough.
        const given = { nonce: enrollmentId, enrollmentId, halfDay, mark, seenVersion: 0 };
        if (!isMarked) sheet.take(given, { source: 'staff', at });
      }
      await this.writeMarks.write(scope, session, sheet, { source: 'staff' });
      return { marked: sheet.changes.length };
    });
  }
}
