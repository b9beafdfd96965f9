import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { EnrollmentId } from '../domain/ids.ts';
import { ProgressStatement } from '../persistence/progress.statement.ts';

/**
 * The person has begun: from now on the enrollment is not removed, only withdrawn. Joins the caller's transaction,
 * which has seen the enrollment in its own reach; true the first time only.
 */
@Injectable()
export class RecordStart {
  constructor(
    private readonly progress: ProgressStatement,
    private readonly clock: Clock,
  ) {}

  execute(enrollmentId: EnrollmentId): Promise<boolean> {
    return this.progress.mark('started_at', enrollmentId, this.clock.now());
  }
}
