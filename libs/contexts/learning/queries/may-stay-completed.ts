import { Injectable } from '@nestjs/common';
import { AttendanceOf } from '#delivery';
import { EnrollmentKnown } from '#enrollment';
import type { Id } from '#kernel';
import { Transaction } from '#platform';
import { OfferingFacts } from '#programs';
import { isAttendedToComplete, isCompleted } from '../domain/completion.ts';

/** Whether a completion by attendance still has what it was judged by: attendance may have been corrected since. */
@Injectable()
export class MayStayCompleted {
  constructor(
    private readonly enrollmentKnown: EnrollmentKnown,
    private readonly offeringFacts: OfferingFacts,
    private readonly attendanceOf: AttendanceOf,
    private readonly transaction: Transaction,
  ) {}

  /** Under the authority that judges, whoever asks. */
  ask(enrollmentId: Id<'Enrollment'>): Promise<boolean> {
    return this.transaction.under('record-progress', async () => {
      const { offeringId, passedAt } = await this.enrollmentKnown.ask('record-progress', enrollmentId);
      const { completionRule } = await this.offeringFacts.of('record-progress', offeringId);
      if (!isAttendedToComplete(completionRule)) return true;
      const { verdict } = await this.attendanceOf.ask('record-progress', enrollmentId);
      return isCompleted(completionRule, { lessons: [], attendance: verdict, hasPassed: passedAt !== null });
    });
  }
}
