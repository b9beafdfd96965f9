import { Injectable } from '@nestjs/common';
import { AccessPeriodOf, EnrollmentKnown, type KnownEnrollment } from '#enrollment';
import { type AuthorizedScope, insist } from '#kernel';
import { QuizNotFound } from '../domain/errors.ts';
import type { EnrollmentId } from '../domain/ids.ts';
import type { Quiz } from '../domain/quiz.ts';
import type { Standing } from '../domain/standing.ts';
import { AttemptRepository, type TriedOnce } from '../persistence/attempt.repository.ts';
import { QuizRepository } from '../persistence/quiz.repository.ts';
import { canTake } from '../policy.ts';
import { PostTestOf } from './post-test-of.ts';

export interface EnrollmentStanding extends Standing {
  readonly enrollment: KnownEnrollment;
  readonly quiz: Quiz;
  readonly attempts: readonly TriedOnce[];
}

/** Where a learner stands with the quiz of their enrollment, by today's rules. */
@Injectable()
export class StandingOf {
  constructor(
    private readonly enrollmentKnown: EnrollmentKnown,
    private readonly accessPeriodOf: AccessPeriodOf,
    private readonly quizzes: QuizRepository,
    private readonly attempts: AttemptRepository,
    private readonly postTestOf: PostTestOf,
  ) {}

  async ask(scope: AuthorizedScope, enrollmentId: EnrollmentId): Promise<EnrollmentStanding> {
    const enrollment = await this.enrollmentKnown.ask(scope, enrollmentId);
    insist(canTake(scope.actor, enrollment));
    const quiz = await this.quizzes.newestOf(scope, enrollment.editionId);
    if (!quiz) throw new QuizNotFound();
    const access = await this.accessPeriodOf.ask(scope, enrollmentId);
    const attempts = await this.attempts.triedIn(scope, enrollmentId);
    const postTest = await this.postTestOf.ask(scope, enrollment.offeringId);
    return { enrollment, quiz, access, postTest, attemptLimit: quiz.attemptLimit, attempts };
  }
}
