// A quiz is published once and never changed: a correction is a new version, and attempts keep the one they began with.
import { newId } from '#kernel';
import { QuizDefinitionWrong } from './errors.ts';
import type { EditionId, QuestionId, QuizId } from './ids.ts';

export type QuestionKind = 'single' | 'multiple' | 'true-false';
export type Marking = 'partial' | 'exact';

/** A quiz as its author wrote it. */
export interface QuizDefinition {
  readonly editionId: EditionId;
  /** In points. */
  readonly passMark: number;
  readonly attemptLimit: number | null;
  readonly timeLimitMinutes: number | null;
  /** Questions and options in an order of its own for each attempt. */
  readonly shuffle: boolean;
  readonly questions: readonly QuestionDefinition[];
}

export interface QuestionDefinition {
  /** The author's own name of the question, unique in the quiz: errors name it. */
  readonly key: string;
  readonly kind: QuestionKind;
  readonly marking: Marking;
  readonly points: number;
  readonly text: string;
  readonly options: readonly { readonly text: string; readonly isCorrect: boolean; readonly feedback?: string }[];
  readonly feedback: string;
  readonly lessonSlug?: string;
  /** All of it in English too, or nothing. */
  readonly english?: {
    readonly text: string;
    readonly options: readonly { readonly text: string; readonly feedback?: string }[];
    readonly feedback: string;
  };
}

export interface Quiz {
  readonly id: QuizId;
  readonly editionId: EditionId;
  readonly version: number;
  readonly passMark: number;
  readonly fullMarks: number;
  readonly attemptLimit: number | null;
  readonly timeLimitMinutes: number | null;
  readonly isShuffled: boolean;
  readonly publishedAt: Date;
}

export interface Question {
  readonly id: QuestionId;
  readonly quizId: QuizId;
  readonly position: number;
  readonly kind: QuestionKind;
  readonly marking: Marking;
  readonly points: number;
  readonly text: string;
  readonly options: readonly string[];
  /** Null where the author wrote it in Japanese alone. */
  readonly textEn: string | null;
  readonly optionsEn: readonly string[] | null;
  readonly lessonSlug: string | null;
}

/** What nobody sees before passing or the last attempt. It stands in a table of its own. */
export interface QuestionKey {
  readonly questionId: QuestionId;
  readonly correct: readonly number[];
  readonly feedback: string;
  /** One for each option; empty where the author wrote none. */
  readonly optionFeedback: readonly string[];
  /** Null where the author wrote it in Japanese alone. */
  readonly feedbackEn: string | null;
  readonly optionFeedbackEn: readonly string[] | null;
}

const MOST_OPTIONS = 20;

/** The records of a new version; throws QuizDefinitionWrong for a quiz that could not be marked fairly. */
export function quizFrom(definition: QuizDefinition, version: number, publishedAt: Date) {
  const { editionId, passMark, attemptLimit, timeLimitMinutes, questions: defined } = definition;
  const fullMarks = defined.reduce((sum, { points }) => sum + points, 0);
  if (defined.length === 0) throw new QuizDefinitionWrong('quiz', 'questions');
  if (passMark < 1 || passMark > fullMarks) throw new QuizDefinitionWrong('quiz', 'pass mark');
  const keys = new Set<string>();
  for (const question of defined) {
    if (keys.has(question.key)) throw new QuizDefinitionWrong(question.key, 'key');
    keys.add(question.key);
    refuseUnfair(question);
  }
  const id: QuizId = newId();
  const rules = { passMark, fullMarks, attemptLimit, timeLimitMinutes, isShuffled: definition.shuffle };
  const quiz: Quiz = { id, editionId, version, ...rules, publishedAt };
  return { quiz, questions: defined.map((question, position) => recordsOf(question, id, position)) };
}

function refuseUnfair({ key, kind, points, options }: QuestionDefinition): void {
  const correct = options.filter(({ isCorrect }) => isCorrect).length;
  // Marking divides by the wrong options too: where all are right, choosing all would earn everything.
  const fitting = kind === 'multiple' ? correct >= 1 && correct < options.length : correct === 1;
  const most = kind === 'true-false' ? 2 : MOST_OPTIONS;
  if (!Number.isInteger(points) || points < 1) throw new QuizDefinitionWrong(key, 'points');
  if (options.length < 2 || options.length > most) throw new QuizDefinitionWrong(key, 'options');
  if (!fitting) throw new QuizDefinitionWrong(key, 'correct options');
}

function recordsOf(defined: QuestionDefinition, quizId: QuizId, position: number) {
  const { kind, marking, points, text, options, english, lessonSlug = null } = defined;
  const id: QuestionId = newId();
  const question: Question = {
    id,
    quizId,
    position,
    kind,
    marking,
    points,
    text,
    options: options.map((option) => option.text),
    textEn: english?.text ?? null,
    optionsEn: english?.options.map((option) => option.text) ?? null,
    lessonSlug,
  };
  return { question, key: keyOf(defined, id) };
}

const keyOf = ({ options, feedback, english }: QuestionDefinition, questionId: QuestionId): QuestionKey => ({
  questionId,
  correct: options.flatMap(({ isCorrect }, index) => (isCorrect ? [index] : [])),
  feedback,
  optionFeedback: options.map((option) => option.feedback ?? ''),
  feedbackEn: english?.feedback ?? null,
  optionFeedbackEn: english?.options.map((option) => option.feedback ?? '') ?? null,
});
