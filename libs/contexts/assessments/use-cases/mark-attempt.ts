import { Injectable } from '@nestjs/common';
import { EnrollmentKnown, type KnownEnrollment, RecordPass } from '#enrollment';
import { Clock } from '#kernel';
import { EventLog } from '#platform';
import { type Attempt, submitted } from '../domain/attempt.ts';
import { attemptSubmittedIn, quizPassedIn } from '../domain/events.ts';
import { marked, scoreOf } from '../domain/score.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';
import { QuizRepository } from '../persistence/quiz.repository.ts';

const MARKING = 'mark-attempts';

/** Closes an attempt that the caller's transaction has locked, and marks what was saved. */
@Injectable()
export class MarkAttempt {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly quizzes: QuizRepository,
    private readonly enrollmentKnown: EnrollmentKnown,
    private readonly recordPass: RecordPass,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(attempt: Attempt): Promise<void> {
    const enrollment = await this.enrollmentKnown.ask(MARKING, attempt.enrollmentId);
    const { passMark } = await this.quizzes.one(MARKING, attempt.quizId);
    const points = await this.pointsOf(attempt);
    const isPassed = points >= passMark;
    const closed = submitted(attempt, this.clock.now());
    await this.attempts.keepScore(closed, { points, isPassed });
    await this.events.append(attemptSubmittedIn(closed, enrollment));
    if (isPassed) await this.tellPassed(enrollment);
  }

  private async pointsOf({ id, quizId, arrangement }: Attempt): Promise<number> {
    const questions = await this.quizzes.questionsOf(MARKING, quizId);
    const answers = await this.attempts.answersOf(MARKING, id);
    const keys = await this.quizzes.keysOf(MARKING, quizId);
    return scoreOf(marked({ arrangement, questions, answers }, keys));
  }

  private async tellPassed(enrollment: KnownEnrollment): Promise<void> {
    const isFirst = await this.recordPass.execute(enrollment.enrollmentId);
    if (isFirst) await this.events.append(quizPassedIn(enrollment));
  }
}
