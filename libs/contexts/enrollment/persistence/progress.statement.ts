import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { EnrollmentId } from '../domain/ids.ts';

type Step = 'started_at' | 'lessons_read_at' | 'completed_at' | 'passed_at';

/** Marks a step of an active enrollment once; whoever comes second is told so. */
@Injectable()
export class ProgressStatement {
  constructor(private readonly transaction: Transaction) {}

  async mark(step: Step, enrollmentId: EnrollmentId, at: Date): Promise<boolean> {
    const mark = `update enrollments set ${step} = $2 where id = $1 and state = 'active' and ${step} is null returning id`;
    const [marked] = await this.transaction.under('record-progress', () =>
      this.transaction.manager.query(mark, [enrollmentId, at]),
    );
    return marked.length > 0;
  }

  /** Locks the enrollment until the transaction ends. */
  async hold(enrollmentId: EnrollmentId): Promise<void> {
    await this.transaction.under('record-progress', () =>
      this.transaction.manager.query('select id from enrollments where id = $1 for update', [enrollmentId]),
    );
  }
}
