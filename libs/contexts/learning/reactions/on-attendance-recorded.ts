import { Injectable } from '@nestjs/common';
import { attendanceRecorded } from '#delivery';
import { EnrollmentKnown, HoldEnrollment } from '#enrollment';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { JudgeCompletion } from '../use-cases/judge-completion.ts';
import { NoteMissedExercise } from '../use-cases/note-missed-exercise.ts';

/** Being there may be what was missing; whoever was not there at all has missed the exercise. */
@Reacts(attendanceRecorded, 'record-progress')
@Injectable()
export class JudgeCompletionOnAttendanceRecorded implements Reaction<typeof attendanceRecorded> {
  constructor(
    private readonly enrollmentKnown: EnrollmentKnown,
    private readonly holdEnrollment: HoldEnrollment,
    private readonly judgeCompletion: JudgeCompletion,
    private readonly noteMissedExercise: NoteMissedExercise,
  ) {}

  async react({ organizationId, facts }: EventOf<typeof attendanceRecorded>): Promise<void> {
    const { enrollmentId, learnerId, offeringId, verdict } = facts;
    if (verdict === 'none') {
      await this.noteMissedExercise.execute(organizationId, { enrollmentId, learnerId, offeringId });
    }
    await this.holdEnrollment.execute(enrollmentId);
    const enrollment = await this.enrollmentKnown.ask('record-progress', enrollmentId);
    if (enrollment.state !== 'active') return;
    const hasPassed = enrollment.passedAt !== null;
    await this.judgeCompletion.execute('record-progress', { enrollment, lessons: [], hasPassed });
  }
}
