import { type Arrangement, chosenIn } from './arrangement.ts';
import { pointsFor, sumOf } from './marking.ts';
import type { QuestionId } from './ids.ts';
import type { Question, QuestionKey } from './quiz.ts';

export interface Answer {
  readonly questionId: QuestionId;
  readonly sequence: number;
  /** Shown positions. */
  readonly choices: readonly number[];
  readonly savedAt: Date;
}

export interface Sheet {
  readonly arrangement: Arrangement;
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
}

export interface MarkedAnswer {
  readonly question: Question;
  readonly key: QuestionKey;
  /** Shown position → position in the author's order. */
  readonly options: readonly number[];
  readonly choices: readonly number[];
  readonly points: number;
}

/** Every question of the attempt in its shown order, with what its answer earns; what was not answered earns nothing. */
export function marked({ arrangement, questions, answers }: Sheet, keys: readonly QuestionKey[]): MarkedAnswer[] {
  const keyOf = new Map(keys.map((key) => [key.questionId, key]));
  const questionOf = new Map(questions.map((question) => [question.id, question]));
  const choicesOf = new Map(answers.map(({ questionId, choices }) => [questionId, choices]));
  return arrangement.map((arranged) => {
    const [question, key] = [questionOf.get(arranged.questionId), keyOf.get(arranged.questionId)];
    if (!question || !key) throw new Error(`No question ${arranged.questionId}`);
    const choices = choicesOf.get(question.id) ?? [];
    const points = pointsFor(question, key, chosenIn(arranged, choices));
    return { question, key, options: arranged.options, choices, points };
  });
}

export const scoreOf = (answers: readonly MarkedAnswer[]): number => sumOf(answers.map(({ points }) => points));
