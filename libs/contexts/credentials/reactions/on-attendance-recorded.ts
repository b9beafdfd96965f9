import { Injectable } from '@nestjs/common';
import { attendanceRecorded } from '#delivery';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { DoubtCompletion } from '../use-cases/doubt-completion.ts';

/** Attendance that is corrected after a certificate was made may leave it without what it was earned by. */
@Reacts(attendanceRecorded, 'make-awards')
@Injectable()
export class DoubtOnAttendanceRecorded implements Reaction<typeof attendanceRecorded> {
  constructor(private readonly doubtCompletion: DoubtCompletion) {}

  react({ facts: { enrollmentId } }: EventOf<typeof attendanceRecorded>): Promise<void> {
    return this.doubtCompletion.execute(enrollmentId);
  }
}
