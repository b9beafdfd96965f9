// Each question earns its points, or a share of them; a share is rounded to a tenth of a point, half a tenth upwards, and the score is the sum.
import type { Question, QuestionKey } from './quiz.ts';

export type MarkedQuestion = Pick<Question, 'kind' | 'marking' | 'points' | 'options'>;
export type CorrectOptions = Pick<QuestionKey, 'correct'>;

interface Share {
  readonly of: number;
  readonly parts: number;
}

const nothing: Share = { parts: 0, of: 1 };
const everything: Share = { parts: 1, of: 1 };

/** What these choices earn, in points with one decimal place. Choices are positions in the author's order. */
export function pointsFor(question: MarkedQuestion, { correct }: CorrectOptions, choices: readonly number[]): number {
  const { parts, of } = shareOf(question, new Set(correct), new Set(choices));
  return Math.floor((20 * question.points * parts + of) / (2 * of)) / 10;
}

/** The sum of points, which binary fractions would blur. */
export const sumOf = (points: readonly number[]): number =>
  points.reduce((tenths, some) => tenths + Math.round(some * 10), 0) / 10;

function shareOf({ kind, marking, options }: MarkedQuestion, correct: Set<number>, chosen: Set<number>): Share {
  if (kind === 'multiple' && marking === 'partial') return lessChance(options.length, correct, chosen);
  return chosen.size === correct.size && countIn(correct, chosen) === correct.size ? everything : nothing;
}

/** right / correct − wrong / incorrect, never below zero: choosing everything, like choosing blindly, earns nothing. */
function lessChance(options: number, correct: Set<number>, chosen: Set<number>): Share {
  const incorrect = options - correct.size;
  const right = countIn(correct, chosen);
  const wrong = chosen.size - right;
  return { parts: Math.max(0, right * incorrect - wrong * correct.size), of: correct.size * incorrect };
}

const countIn = (set: Set<number>, chosen: Set<number>): number =>
  [...chosen].filter((choice) => set.has(choice)).length;
