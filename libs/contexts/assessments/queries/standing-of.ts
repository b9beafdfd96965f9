import { Injectable } from '@nestjs/common';
import { EnrollmentKnown, type KnownEnrollment } from '#enrollment';
import { type AuthorizedScope, insist } from '#kernel';
import { QuizNotFound } from '../domain/errors.ts';
import type { EnrollmentId } from '../domain/ids.ts';
import type { Quiz } from '../domain/quiz.ts';
import type { Standing } from '../domain/standing.ts';
import { AttemptRepository, type TriedOnce } from '../persistence/attempt.repository.ts';
import { QuizRepository } from '../persistence/quiz.repository.ts';
import { canTake } from '../policy.ts';
import { OpeningOf } from './opening-of.ts';

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
    private readonly quizzes: QuizRepository,
    private readonly attempts: AttemptRepository,
    private readonly openingOf: OpeningOf,
  ) {}

  async ask(scope: AuthorizedScope, enrollmentId: EnrollmentId): Promise<EnrollmentStanding> {
    const enrollment = await this.enrollmentKnown.ask(scope, enrollmentId);
    insist(canTake(scope.actor, enrollment));
    const quiz = await this.quizzes.newestOf(scope, enrollment.editionId);
    if (!quiz) throw new QuizNotFound();
    const opening = await this.openingOf.ask(scope, enrollment);
    const attempts = await this.attempts.triedIn(scope, enrollmentId);
    return { enrollment, quiz, ...opening, attemptLimit: quiz.attemptLimit, attempts };
  }
}
