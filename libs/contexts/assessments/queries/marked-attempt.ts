import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import type { Attempt } from '../domain/attempt.ts';
import { AttemptNotFound, AttemptStillOpen } from '../domain/errors.ts';
import type { AttemptId } from '../domain/ids.ts';
import type { Quiz } from '../domain/quiz.ts';
import { type MarkedAnswer, marked } from '../domain/score.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';
import { QuizRepository } from '../persistence/quiz.repository.ts';
import { canSeeScore } from '../policy.ts';
import type { namesIn } from './names-in.ts';
import { NamesOf } from './names-of.ts';
import { type EnrollmentStanding, StandingOf } from './standing-of.ts';

export interface Marked {
  readonly attempt: Attempt;
  readonly submittedAt: Date;
  /** The quiz of the attempt, which may be older than the one offered now. */
  readonly quiz: Quiz;
  readonly points: number;
  readonly isPassed: boolean;
  readonly standing: EnrollmentStanding;
  readonly answers: MarkedAnswer[];
  readonly names: ReturnType<typeof namesIn>;
}

/** A submitted attempt of one's own with its marking. It knows the correct answers: whoever asks shows what may be shown. */
@Injectable()
export class MarkedAttempt {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly quizzes: QuizRepository,
    private readonly standingOf: StandingOf,
    private readonly namesOf: NamesOf,
  ) {}

  async ask(scope: AuthorizedScope, id: AttemptId): Promise<Marked> {
    const attempt = await this.attempts.one(scope, id);
    insist(canSeeScore(scope.actor, attempt));
    const { submittedAt, quizId, arrangement } = attempt;
    if (!submittedAt) throw new AttemptStillOpen();
    const standing = await this.standingOf.ask(scope, attempt.enrollmentId);
    const { points = null, isPassed = null } = standing.attempts.find((tried) => tried.id === id) ?? {};
    if (points === null || isPassed === null) throw new AttemptNotFound();
    const quiz = await this.quizzes.one(scope, quizId);
    const questions = await this.quizzes.questionsOf(scope, quizId);
    const answers = await this.attempts.answersOf(scope, id);
    const keys = await this.quizzes.keysOf('review-attempts', quizId);
    const names = await this.namesOf.ask(scope, attempt.enrollmentId);
    const sheet = marked({ arrangement, questions, answers }, keys);
    return { attempt, submittedAt, quiz, points, isPassed, standing, answers: sheet, names };
  }
}
