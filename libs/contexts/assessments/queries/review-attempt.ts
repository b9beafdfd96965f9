import { Injectable } from '@nestjs/common';
import type { AnswerOf, reviewAttempt } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import type { AttemptId } from '../domain/ids.ts';
import type { MarkedAnswer } from '../domain/score.ts';
import { whyNotReviewed } from '../domain/standing.ts';
import { MarkedAttempt } from './marked-attempt.ts';

/** One's own answers beside the correct ones, once passed or after the last attempt, to the end of the review. */
@Injectable()
export class ReviewAttempt {
  constructor(private readonly markedAttempt: MarkedAttempt) {}

  async ask(scope: AuthorizedScope, id: AttemptId): Promise<AnswerOf<typeof reviewAttempt>> {
    const { attempt, quiz, points, standing, answers, names } = await this.markedAttempt.ask(scope, id);
    insist(whyNotReviewed(standing));
    return {
      id,
      enrollmentId: attempt.enrollmentId,
      editionName: names.editionName,
      number: attempt.number,
      points,
      fullMarks: quiz.fullMarks,
      questions: answers.map((answer, position) => reviewed(answer, position + 1)),
    };
  }
}

const reviewed = ({ question, key, options, choices, points }: MarkedAnswer, number: number) => ({
  id: question.id,
  number,
  kind: question.kind,
  text: question.text,
  points: question.points,
  earned: points,
  options: options.map((index, shown) => ({
    text: question.options[index] ?? '',
    isCorrect: key.correct.includes(index),
    isChosen: choices.includes(shown),
    feedback: key.optionFeedback[index] ?? '',
  })),
  feedback: key.feedback,
  english: englishOf({ question, key, options }),
  lessonSlug: question.lessonSlug,
});

function englishOf({ question, key, options }: Pick<MarkedAnswer, 'question' | 'key' | 'options'>) {
  const { textEn, optionsEn } = question;
  if (textEn === null || optionsEn === null) return null;
  return {
    text: textEn,
    feedback: key.feedbackEn ?? key.feedback,
    options: options.map((index) => ({
      text: optionsEn[index] ?? '',
      feedback: key.optionFeedbackEn?.[index] ?? '',
    })),
  };
}
