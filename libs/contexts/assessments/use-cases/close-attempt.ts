import { Injectable } from '@nestjs/common';
import { AccessPeriodOf } from '#enrollment';
import { Clock } from '#kernel';
import { Transaction } from '#platform';
import { type Attempt, endOf, isOverdue } from '../domain/attempt.ts';
import type { AttemptId } from '../domain/ids.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';
import { MarkAttempt } from './mark-attempt.ts';

/** Submits an attempt whose time is over, with what was saved; where access was extended meanwhile it stays open. */
@Injectable()
export class CloseAttempt {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly accessPeriodOf: AccessPeriodOf,
    private readonly markAttempt: MarkAttempt,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(attemptId: AttemptId): Promise<void> {
    return this.transaction.under('mark-attempts', async () => {
      const attempt = await this.renewed(await this.attempts.lock(attemptId));
      if (attempt.state === 'open' && isOverdue(attempt, this.clock.now())) await this.markAttempt.execute(attempt);
    });
  }

  private async renewed(attempt: Attempt): Promise<Attempt> {
    const { endsOn } = await this.accessPeriodOf.ask('mark-attempts', attempt.enrollmentId);
    const accessEndsAt = endOf(endsOn);
    await this.attempts.moveAccessEnd(attempt.id, accessEndsAt);
    return { ...attempt, accessEndsAt };
  }
}
