import { Injectable } from '@nestjs/common';
import { Clock, type Id, type PersonId } from '#kernel';
import { CoverageRepository } from '../persistence/coverage.repository.ts';

/**
 * Counts a completion no more from today, where its certificate was revoked as not earned; earlier days stay as they were
 * counted. Joins the reaction's transaction.
 */
@Injectable()
export class WithdrawCompletion {
  constructor(
    private readonly coverage: CoverageRepository,
    private readonly clock: Clock,
  ) {}

  async execute(enrollmentId: Id<'Enrollment'>, learnerId: PersonId): Promise<void> {
    const today = this.clock.today();
    await this.coverage.lockPerson(learnerId);
    const posts = await this.coverage.postsOf(learnerId, today);
    const counted = await this.coverage.countedOf(enrollmentId);
    await this.coverage.lock([...counted, ...posts]);
    if (!(await this.coverage.withdrawUnearned(enrollmentId, today))) return;
    await this.coverage.recountYears(counted, today);
    await this.coverage.recountPosts(posts, today);
  }
}
