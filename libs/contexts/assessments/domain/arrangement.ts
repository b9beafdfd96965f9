// The order in which one attempt shows questions and options. Choices travel and are kept as shown positions.
import type { QuestionId } from './ids.ts';
import type { Question } from './quiz.ts';

export interface ArrangedQuestion {
  readonly questionId: QuestionId;
  /** Shown position → position in the author's order. */
  readonly options: readonly number[];
}

export type Arrangement = readonly ArrangedQuestion[];

type Random = () => number;

/** An order for one attempt: the author's, or a random one. True and false stay where they are. */
export function arrange(
  questions: readonly Question[],
  isShuffled: boolean,
  random: Random = Math.random,
): Arrangement {
  const order = <T>(list: readonly T[]) => (isShuffled ? shuffled(list, random) : list);
  return order(questions).map(({ id, kind, options }) => {
    const inOrder = options.map((_, position) => position);
    return { questionId: id, options: kind === 'true-false' ? inOrder : order(inOrder) };
  });
}

/** The author's positions of what was chosen by shown positions. */
export const chosenIn = ({ options }: ArrangedQuestion, shown: readonly number[]): number[] =>
  shown.flatMap((position) => options[position] ?? []);

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const rest = [...list];
  const order: T[] = [];
  while (rest.length) order.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return order;
}
