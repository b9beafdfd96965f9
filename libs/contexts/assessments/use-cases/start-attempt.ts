import { Injectable } from '@nestjs/common';
import { RecordStart } from '#enrollment';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { Transaction } from '#platform';
import { type Attempt, begin, endOf } from '../domain/attempt.ts';
import { arrange } from '../domain/arrangement.ts';
import { AttemptNotFound } from '../domain/errors.ts';
import type { AttemptId, EnrollmentId } from '../domain/ids.ts';
import { whyNotBegun } from '../domain/standing.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';
import { QuizRepository } from '../persistence/quiz.repository.ts';
import { type EnrollmentStanding, StandingOf } from '../queries/standing-of.ts';

/** Begins an attempt, or goes on with the one that is open: starting twice at once gives the same attempt. */
@Injectable()
export class StartAttempt {
  constructor(
    private readonly standingOf: StandingOf,
    private readonly attempts: AttemptRepository,
    private readonly quizzes: QuizRepository,
    private readonly recordStart: RecordStart,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, enrollmentId: EnrollmentId): Promise<{ attemptId: AttemptId }> {
    return this.transaction.run(scope, async () => {
      const open = await this.attempts.openOf(scope, enrollmentId);
      if (open) return { attemptId: open.id };
      const standing = await this.standingOf.ask(scope, enrollmentId);
      insist(whyNotBegun(standing));
      const attempt = await this.nextOf(scope, standing);
      if (await this.attempts.add(attempt)) {
        await this.recordStart.execute(enrollmentId);
        return { attemptId: attempt.id };
      }
      // Another start was first, and has committed.
      const first = await this.attempts.openOf(scope, enrollmentId);
      if (!first) throw new AttemptNotFound();
      return { attemptId: first.id };
    });
  }

  private async nextOf(
    scope: AuthorizedScope,
    { quiz, enrollment, access, attempts }: EnrollmentStanding,
  ): Promise<Attempt> {
    const questions = await this.quizzes.questionsOf(scope, quiz.id);
    const arrangement = arrange(questions, quiz.isShuffled);
    const place = { ...enrollment, accessEndsAt: endOf(access.endsOn) };
    return begin(quiz, place, attempts.length + 1, { now: this.clock.now(), arrangement });
  }
}
