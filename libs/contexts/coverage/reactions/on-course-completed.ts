import { Injectable } from '@nestjs/common';
import { type EventOf, newId } from '#kernel';
import { courseCompleted } from '#learning';
import { type Reaction, Reacts } from '#platform';
import { WithdrawCompletion } from '../use-cases/withdraw-completion.ts';
import { CountCompletion } from '../use-cases/count-completion.ts';

/** A completion counts for the organization the person belonged to on that day. */
@Reacts(courseCompleted, 'count-coverage')
@Injectable()
export class CountOnCourseCompleted implements Reaction<typeof courseCompleted> {
  constructor(
    private readonly count: CountCompletion,
    private readonly withdraw: WithdrawCompletion,
  ) {}

  async react({ organizationId, facts }: EventOf<typeof courseCompleted>): Promise<void> {
    const { countsAs, learnerId, enrollmentId, courseId, fiscalYear, completedOn } = facts;
    if (countsAs === 'none') return;
    const told = { organizationId, learnerId, enrollmentId, courseId, fiscalYear, completedOn };
    await this.count.execute({ id: newId(), ...told, countsAs, persons: 1 });
    // Its certificate may be revoked before this is heard.
    await this.withdraw.execute(enrollmentId, learnerId);
  }
}
