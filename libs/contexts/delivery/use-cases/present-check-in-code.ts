import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, Clock } from '#kernel';
import { Secret, Transaction } from '#platform';
import { insistOnCode, ticketFor } from '../domain/check-in-code.ts';
import type { OfferingSessionId } from '../domain/ids.ts';
import type { HalfDay } from '../domain/session.ts';
import { AttendanceStatement } from '../persistence/attendance.statement.ts';
import { FindPlace } from './find-place.ts';

interface Asked {
  readonly sessionId: OfferingSessionId;
  readonly halfDay: HalfDay;
  readonly code: string;
}

interface Admitted {
  readonly ticket: string;
  readonly offeringName: string;
  readonly day: CalendarDate;
  readonly halfDay: HalfDay;
  readonly checkedInAt: string | null;
}

/** Takes the code somebody has just scanned and gives them a few minutes to confirm. */
@Injectable()
export class PresentCheckInCode {
  constructor(
    private readonly findPlace: FindPlace,
    private readonly attendance: AttendanceStatement,
    private readonly transaction: Transaction,
    private readonly secret: Secret,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { sessionId, halfDay, code }: Asked): Promise<Admitted> {
    return this.transaction.run(scope, async () => {
      const now = this.clock.now();
      const sign = (text: string) => this.secret.hmac('check-in', text);
      const session = await this.findPlace.session(scope, sessionId);
      insistOnCode({ sessionId, halfDay }, code, now, sign);
      const place = await this.findPlace.execute(scope, session);
      const standing = await this.attendance.standing(sessionId);
      const mine = standing.find((one) => one.enrollmentId === place.enrollmentId && one.halfDay === halfDay);
      const ticket = ticketFor({ sessionId, halfDay, personId: scope.actor.personId }, now, sign);
      const checkedInAt = mine && mine.mark !== 'absent' ? mine.recordedAt.toISOString() : null;
      return { ticket, offeringName: session.offeringName, day: session.day, halfDay, checkedInAt };
    });
  }
}
