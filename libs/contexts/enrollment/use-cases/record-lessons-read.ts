import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { EnrollmentId } from '../domain/ids.ts';
import { ProgressStatement } from '../persistence/progress.statement.ts';

/** All that is required was read. Joins the caller's transaction, which has seen the enrollment; true the first time only. */
@Injectable()
export class RecordLessonsRead {
  constructor(
    private readonly progress: ProgressStatement,
    private readonly clock: Clock,
  ) {}

  execute(enrollmentId: EnrollmentId): Promise<boolean> {
    return this.progress.mark('lessons_read_at', enrollmentId, this.clock.now());
  }
}
