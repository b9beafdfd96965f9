import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { Transaction } from '#platform';
import type { Outcome } from '../domain/attendance.ts';
import type { OfferingSessionId } from '../domain/ids.ts';
import type { GivenMark, StandingMark } from '../domain/mark-sheet.ts';
import { AttendanceStatement } from '../persistence/attendance.statement.ts';
import { mayRecord } from '../policy.ts';
import { SessionFactsOf } from '../queries/session-facts.ts';
import { WriteMarks } from './write-marks.ts';

interface Asked {
  readonly sessionId: OfferingSessionId;
  /** Given in the room, or uploaded later from a device that had no line. */
  readonly source: 'staff' | 'device';
  readonly marks: readonly GivenMark[];
}

export interface Taken {
  readonly nonce: string;
  readonly outcome: Outcome;
  readonly current: (Omit<StandingMark, 'enrollmentId' | 'recordedAt'> & { readonly recordedAt: string }) | null;
}

/**
 * Marks people present or absent. Each mark is judged for itself: one that meets another's is not written over it, and
 * is told with what stands.
 */
@Injectable()
export class RecordAttendance {
  constructor(
    private readonly sessions: SessionFactsOf,
    private readonly attendance: AttendanceStatement,
    private readonly writeMarks: WriteMarks,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { sessionId, source, marks }: Asked): Promise<Taken[]> {
    return this.transaction.run(scope, async () => {
      const session = await this.sessions.ask(scope, sessionId);
      insist(mayRecord(scope.actor, session));
      const confirmed = await this.attendance.asked(session);
      const concerned = confirmed.filter((one) => marks.some(({ enrollmentId }) => enrollmentId === one.enrollmentId));
      const nonces = marks.map(({ nonce }) => nonce);
      const sheet = await this.writeMarks.open(session, concerned, nonces);
      const by = { source, at: this.clock.now() };
      const taken = marks.map((mark) => ({ mark, outcome: sheet.take(mark, by) }));
      const recorded = taken.filter(({ outcome }) => outcome === 'recorded').map(({ mark }) => mark.nonce);
      await this.attendance.useNonces({ ...session, sessionId, recordedAt: by.at }, recorded);
      await this.writeMarks.write(scope, session, sheet, { source });
      return taken.map(({ mark, outcome }) => ({ nonce: mark.nonce, outcome, current: shown(sheet.stands(mark)) }));
    });
  }
}

function shown(standing: StandingMark | null): Taken['current'] {
  if (!standing) return null;
  const { halfDay, mark, source, version, recordedAt } = standing;
  return { halfDay, mark, source, version, recordedAt: recordedAt.toISOString() };
}
