import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { AttendanceNotOpenYet, CheckInNotConfirmed, CheckInOver, SessionCanceled } from '../domain/errors.ts';
import type { OfferingSessionId } from '../domain/ids.ts';
import type { Confirmed } from '../domain/mark-sheet.ts';
import { opensAt } from '../domain/session.ts';
import { AttendanceStatement } from '../persistence/attendance.statement.ts';
import { SessionFactsOf, type SessionKnown } from '../queries/session-facts.ts';

/** The place of whoever asks in a session that takes people in now. Joins the caller's transaction. */
@Injectable()
export class FindPlace {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly attendance: AttendanceStatement,
    private readonly clock: Clock,
  ) {}

  /** Throws `session-canceled`, `attendance-not-open-yet`, `check-in-over`. */
  async session(scope: AuthorizedScope, sessionId: OfferingSessionId): Promise<SessionKnown> {
    const session = await this.sessions.ask(scope, sessionId);
    const now = this.clock.now();
    if (session.state === 'canceled') throw new SessionCanceled();
    if (now < opensAt(session)) throw new AttendanceNotOpenYet(opensAt(session));
    if (now > session.endsAt) throw new CheckInOver(session.endsAt);
    return session;
  }

  /** Throws `check-in-not-confirmed`. */
  async execute(scope: AuthorizedScope, session: SessionKnown): Promise<Confirmed> {
    const [place] = await this.attendance.asked(session, scope.actor.personId);
    if (!place) throw new CheckInNotConfirmed();
    return place;
  }
}
