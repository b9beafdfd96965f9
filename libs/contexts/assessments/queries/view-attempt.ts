import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewAttempt } from '#contract';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import type { ArrangedQuestion } from '../domain/arrangement.ts';
import { AttemptAlreadySubmitted } from '../domain/errors.ts';
import type { AttemptId } from '../domain/ids.ts';
import type { Question } from '../domain/quiz.ts';
import type { Answer } from '../domain/score.ts';
import { AttemptRepository } from '../persistence/attempt.repository.ts';
import { QuizRepository } from '../persistence/quiz.repository.ts';
import { canTake } from '../policy.ts';
import { NamesOf } from './names-of.ts';

/** The questions of an open attempt as it shows them, with what was saved; of the correct answers nothing. */
@Injectable()
export class ViewAttempt {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly quizzes: QuizRepository,
    private readonly namesOf: NamesOf,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, id: AttemptId): Promise<AnswerOf<typeof viewAttempt>> {
    const attempt = await this.attempts.one(scope, id);
    insist(canTake(scope.actor, attempt));
    if (attempt.state !== 'open') throw new AttemptAlreadySubmitted();
    const answers = await this.attempts.answersOf(scope, id);
    const questions = await this.quizzes.questionsOf(scope, attempt.quizId);
    return {
      id,
      enrollmentId: attempt.enrollmentId,
      editionName: (await this.namesOf.ask(scope, attempt.enrollmentId)).editionName,
      number: attempt.number,
      now: this.clock.now().toISOString(),
      deadlineAt: attempt.deadlineAt?.toISOString() ?? null,
      accessEndsAt: attempt.accessEndsAt.toISOString(),
      lastSequence: Math.max(0, ...answers.map(({ sequence }) => sequence)),
      questions: attempt.arrangement.flatMap((arranged, position) => asked(arranged, position, questions, answers)),
    };
  }
}

function asked(arranged: ArrangedQuestion, position: number, questions: Question[], answers: Answer[]) {
  const question = questions.find(({ id }) => id === arranged.questionId);
  const answer = answers.find(({ questionId }) => questionId === arranged.questionId);
  if (!question) return [];
  const { id, kind, points, text, options, textEn, optionsEn } = question;
  return {
    id,
    number: position + 1,
    kind,
    points,
    text,
    options: arranged.options.map((index) => options[index] ?? ''),
    english:
      textEn !== null && optionsEn !== null
        ? { text: textEn, options: arranged.options.map((index) => optionsEn[index] ?? '') }
        : null,
    choices: [...(answer?.choices ?? [])],
    savedAt: answer?.savedAt.toISOString() ?? null,
  };
}
