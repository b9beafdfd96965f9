import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { Secret, Transaction } from '#platform';
import { halfDayOn } from '../domain/check-in-code.ts';
import { CheckInMarkedAbsent } from '../domain/errors.ts';
import type { OfferingSessionId } from '../domain/ids.ts';
import type { HalfDay } from '../domain/session.ts';
import { FindPlace } from './find-place.ts';
import { WriteMarks } from './write-marks.ts';

interface Asked {
  readonly sessionId: OfferingSessionId;
  readonly ticket: string;
  /** What the browser is known by; several people on one are shown to the instructor. */
  readonly device: string;
}

interface CheckedIn {
  readonly halfDay: HalfDay;
  readonly checkedInAt: string;
  readonly wasCheckedIn: boolean;
}

/** Somebody with a confirmed place marks themselves present; what an instructor has recorded stands. */
@Injectable()
export class CheckIn {
  constructor(
    private readonly findPlace: FindPlace,
    private readonly writeMarks: WriteMarks,
    private readonly transaction: Transaction,
    private readonly secret: Secret,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { sessionId, ticket, device }: Asked): Promise<CheckedIn> {
    return this.transaction.run(scope, async () => {
      const now = this.clock.now();
      const whose = { sessionId, personId: scope.actor.personId };
      const halfDay = halfDayOn(ticket, whose, now, (text) => this.secret.hmac('check-in', text));
      const session = await this.findPlace.session(scope, sessionId);
      const { enrollmentId, ...place } = await this.findPlace.execute(scope, session);
      const sheet = await this.writeMarks.open(session, [{ enrollmentId, ...place }]);
      const before = sheet.stands({ enrollmentId, halfDay });
      if (before?.mark === 'absent') throw new CheckInMarkedAbsent();
      if (!before) {
        const given = { nonce: ticket, enrollmentId, halfDay, mark: 'full' as const, seenVersion: 0 };
        sheet.take(given, { source: 'self', at: now });
        const from = this.secret.hmac('check-in device', device).slice(0, DEVICE_LENGTH);
        await this.writeMarks.write(scope, session, sheet, { source: 'self', device: from });
      }
      return { halfDay, checkedInAt: (before?.recordedAt ?? now).toISOString(), wasCheckedIn: before !== null };
    });
  }
}
const DEVICE_LENGTH = 22;
