import { Injectable } from '@nestjs/common';
import { Clock, type Id, type OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { verdictOf } from '../domain/attendance.ts';
import { attendanceRecorded } from '../domain/events.ts';
import { VerdictStatement } from '../persistence/verdict.statement.ts';

/** Tells of whom it is now known, or known anew, how far they attended the offering. Joins the caller's transaction. */
@Injectable()
export class SettleVerdicts {
  constructor(
    private readonly verdicts: VerdictStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Of these people, or of everybody of whom something was recorded. */
  async execute(offeringId: OfferingId, enrollmentIds: readonly Id<'Enrollment'>[] | null): Promise<void> {
    await this.transaction.under('record-attendance', async () => {
      const attended = await this.verdicts.attended(offeringId, enrollmentIds);
      const judged = attended.map((one) => ({ ...one, now: verdictOf(one.marks, one.halfDaysHeld) }));
      const changed = judged.filter(({ verdict, now }) => verdict !== now);
      if (changed.length === 0) return;
      const settled = changed.map(({ enrollmentId, now }) => ({ enrollmentId, verdict: now }));
      await this.verdicts.settle(settled, this.clock.now());
      await this.events.appendAll(
        changed.map(({ enrollmentId, learnerId, organizationId, now }) => ({
          kind: attendanceRecorded,
          organizationId,
          facts: { enrollmentId, learnerId, offeringId, verdict: now },
        })),
      );
    });
  }
}
