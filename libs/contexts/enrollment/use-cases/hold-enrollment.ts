import { Injectable } from '@nestjs/common';
import type { EnrollmentId } from '../domain/ids.ts';
import { ProgressStatement } from '../persistence/progress.statement.ts';

/**
 * Steps of one enrollment that are judged together go one after the other: two last lessons read at the same time would
 * each find the other unread. Joins the caller's transaction, which has seen the enrollment.
 */
@Injectable()
export class HoldEnrollment {
  constructor(private readonly progress: ProgressStatement) {}

  execute(enrollmentId: EnrollmentId): Promise<void> {
    return this.progress.hold(enrollmentId);
  }
}
