// What several numbers say together; of none of them nothing is said.

export interface Figures {
  readonly count: number;
  readonly mean: number;
  /** Of an even count the mean of the two in the middle. */
  readonly median: number;
  /** Of the population, divided by the count: the reviews given are all there are, not a sample. */
  readonly deviation: number;
  /** From the lowest to the highest. */
  readonly spread: number;
}

/** Mean of numbers; null of none. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean, median, population standard deviation and spread; null of no numbers. */
export function figuresOf(values: readonly number[]): Figures | null {
  const mean = meanOf(values);
  if (mean === null) return null;
  const inOrder = values.toSorted((one, other) => one - other);
  const lowest = inOrder.at(0) ?? 0;
  const highest = inOrder.at(-1) ?? 0;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    count: values.length,
    mean,
    median: middleOf(inOrder),
    deviation: Math.sqrt(squares / values.length),
    spread: highest - lowest,
  };
}

function middleOf(inOrder: readonly number[]): number {
  const above = Math.floor(inOrder.length / 2);
  const upper = inOrder[above] ?? 0;
  return inOrder.length % 2 === 1 ? upper : ((inOrder[above - 1] ?? 0) + upper) / 2;
}

/** Means of whole scores lie further apart than this unless they are equal; sums made in another order do not. */
const SAME = 1e-9;

/** Places from 1, the highest first; equals share a place and the next one is left free (1, 2, 2, 4). Null has none. */
export function placesOf(values: readonly (number | null)[]): (number | null)[] {
  return values.map((value) =>
    value === null ? null : 1 + values.filter((other) => other !== null && other - value > SAME).length,
  );
}
