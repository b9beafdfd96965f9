import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewResult } from '#contract';
import type { AuthorizedScope } from '#kernel';
import type { AttemptId } from '../domain/ids.ts';
import type { MarkedAnswer } from '../domain/score.ts';
import { attemptsLeft, bestOf, whyNotBegun, whyNotReviewed } from '../domain/standing.ts';
import { MarkedAttempt } from './marked-attempt.ts';

/** The score of one attempt, and what to read again: which lesson, but neither which question nor its correct answer. */
@Injectable()
export class ViewResult {
  constructor(private readonly markedAttempt: MarkedAttempt) {}

  async ask(scope: AuthorizedScope, id: AttemptId): Promise<AnswerOf<typeof viewResult>> {
    const { attempt, quiz, points, standing, answers, ...known } = await this.markedAttempt.ask(scope, id);
    const { number, enrollmentId } = attempt;
    const { passMark, fullMarks } = quiz;
    const { startsOn, endsOn } = standing.access;
    return {
      id,
      enrollmentId,
      editionName: known.names.editionName,
      number,
      submittedAt: known.submittedAt.toISOString(),
      points,
      fullMarks,
      passMark,
      isPassed: known.isPassed,
      isFullMarks: points === fullMarks,
      isBest: bestOf(standing.attempts)?.id === id,
      questionCount: answers.length,
      answeredCount: answers.filter(({ choices }) => choices.length > 0).length,
      earlier: standing.attempts.flatMap((tried) =>
        tried.points !== null && tried.number < number ? { number: tried.number, points: tried.points } : [],
      ),
      attemptsLeft: attemptsLeft(standing),
      accessPeriod: { startsOn, endsOn },
      lessonsToReread: lessonsMissed(answers),
      abilities: { start: whyNotBegun(standing) === null, review: whyNotReviewed(standing) === null },
    };
  }
}

function lessonsMissed(answers: readonly MarkedAnswer[]): string[] {
  const missed = answers.filter(({ points, question }) => points < question.points);
  const inOrder = missed.toSorted((one, other) => one.question.position - other.question.position);
  return [...new Set(inOrder.flatMap(({ question }) => question.lessonSlug ?? []))];
}
