import type { listMyReviewsRoute, viewBlindApplicationRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type ReviewRound = AnswerFrom<typeof listMyReviewsRoute>['rounds'][number];
export type ReviewLine = ReviewRound['lines'][number];
export type BlindApplication = AnswerFrom<typeof viewBlindApplicationRoute>;
export type Criterion = BlindApplication['criteria'][number];

/** From 0 to 5, to a hundredth. */
export const total = (value: number): string => value.toFixed(2);

/** The next one that waits, after the given one and then from the beginning. */
export function nextIn({ lines }: Pick<ReviewRound, 'lines'>, after?: string): ReviewLine | undefined {
  const at = lines.findIndex(({ assignmentId }) => assignmentId === after);
  const inTurn = [...lines.slice(at + 1), ...lines.slice(0, at + 1)];
  return inTurn.find(({ state, assignmentId }) => state === 'awaited' && assignmentId !== after);
}

/** Those before and after it in the list, whatever became of them. */
export function besideIn({ lines }: Pick<ReviewRound, 'lines'>, id: string): (ReviewLine | undefined)[] {
  const at = lines.findIndex(({ assignmentId }) => assignmentId === id);
  return [lines[at - 1], lines[at + 1]];
}

/** What the list says once this one is settled. */
export function settledIn(round: ReviewRound, id: string, state: ReviewLine['state']): ReviewRound {
  const lines = round.lines.map((line) => (line.assignmentId === id ? { ...line, state } : line));
  const counted = lines.filter((line) => line.state !== 'withdrawn');
  const settled = counted.filter((line) => line.state !== 'awaited').length;
  return { ...round, lines, assigned: counted.length, settled };
}

/** The one that this assignment is of. */
export const roundWith = (rounds: readonly ReviewRound[], id: string): ReviewRound | undefined =>
  rounds.find(({ lines }) => lines.some(({ assignmentId }) => assignmentId === id));
