import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { Transaction } from '#platform';
import type { AttemptId } from '../domain/ids.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';
import { canTake } from '../policy.ts';
import { MarkAttempt } from './mark-attempt.ts';

/** Hands an attempt in and marks it; handing it in twice is one submission with one score. */
@Injectable()
export class SubmitAttempt {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly markAttempt: MarkAttempt,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, attemptId: AttemptId): Promise<{ attemptId: AttemptId }> {
    return this.transaction.run(scope, async () => {
      const attempt = await this.attempts.lock(attemptId);
      insist(canTake(scope.actor, attempt));
      if (attempt.state === 'open') await this.markAttempt.execute(attempt);
      return { attemptId };
    });
  }
}
