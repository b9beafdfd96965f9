import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewQuiz } from '#contract';
import type { AuthorizedScope } from '#kernel';
import type { EnrollmentId } from '../domain/ids.ts';
import { attemptsLeft, bestOf, hasPassed, whyNotBegun, whyNotReviewed } from '../domain/standing.ts';
import type { TriedOnce } from '../persistence/attempt.repository.ts';
import { QuizRepository } from '../persistence/quiz.repository.ts';
import { NamesOf } from './names-of.ts';
import { StandingOf } from './standing-of.ts';

/** The rules of the quiz, and how far the learner has come with it. */
@Injectable()
export class ViewQuiz {
  constructor(
    private readonly standingOf: StandingOf,
    private readonly namesOf: NamesOf,
    private readonly quizzes: QuizRepository,
  ) {}

  async ask(scope: AuthorizedScope, enrollmentId: EnrollmentId): Promise<AnswerOf<typeof viewQuiz>> {
    const standing = await this.standingOf.ask(scope, enrollmentId);
    const { quiz, access, postTest, attempts } = standing;
    const { passMark, fullMarks, attemptLimit, timeLimitMinutes } = quiz;
    const questionCount = (await this.quizzes.questionsOf(scope, quiz.id)).length;
    return {
      enrollmentId,
      ...(await this.namesOf.ask(scope, enrollmentId)),
      rules: { questionCount, fullMarks, passMark, attemptLimit, timeLimitMinutes },
      accessPeriod: { startsOn: access.startsOn, endsOn: access.endsOn },
      postTest: postTest && { opensOn: postTest.opensOn },
      attempts: attempts.map(present),
      attemptsLeft: attemptsLeft(standing),
      bestAttemptId: bestOf(attempts)?.id ?? null,
      openAttemptId: attempts.find(({ state }) => state === 'open')?.id ?? null,
      isPassed: hasPassed(standing),
      abilities: { start: whyNotBegun(standing) === null, review: whyNotReviewed(standing) === null },
    };
  }
}

const present = ({ startedAt, submittedAt, ...tried }: TriedOnce) => ({
  ...tried,
  startedAt: startedAt.toISOString(),
  submittedAt: submittedAt?.toISOString() ?? null,
});
