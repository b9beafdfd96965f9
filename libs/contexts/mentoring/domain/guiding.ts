// Whoever guides trainees sees first what waits for them, then what a trainee owes, then who has fallen silent; their own
// mentees before all others.

/** After so many days without a word somebody is silent, unless another number is asked for. */
export const SILENT_AFTER_DAYS = 14;

export type Need = 'awaits-answer' | 'awaits-feedback' | 'overdue' | 'silent';

export interface Standing {
  /** The asker is their mentor. */
  readonly isMine: boolean;
  /** Entries of the log whose last word is the trainee's. */
  readonly unanswered: number;
  /** Versions handed in that nobody has given feedback on. */
  readonly waiting: number;
  /** Milestones past their day. */
  readonly overdue: number;
  /** Days in Japan since they last wrote or handed something in. */
  readonly silentDays: number;
}

/** What a trainee needs of those who guide them, the most pressing first; nothing where all is well. */
export function needsOf({ unanswered, waiting, overdue, silentDays }: Standing, silentAfter: number): Need[] {
  const needs: [Need, boolean][] = [
    ['awaits-answer', unanswered > 0],
    ['awaits-feedback', waiting > 0],
    ['overdue', overdue > 0],
    ['silent', silentDays >= silentAfter],
  ];
  return needs.filter(([, holds]) => holds).map(([need]) => need);
}

const TO_US = ['awaits-answer', 'awaits-feedback'];

/** 0 where something waits for us, 1 where the trainee owes something, 2 where they are silent, 3 where all is well. */
function rankOf(standing: Standing, silentAfter: number): number {
  const [first] = needsOf(standing, silentAfter);
  if (!first) return 3;
  if (TO_US.includes(first)) return 0;
  return first === 'overdue' ? 1 : 2;
}

/** By what needs doing; who stand equal stay in the order they came in. */
export function inOrderOfNeed<Guided extends Standing>(all: readonly Guided[], silentAfter: number): Guided[] {
  const keys = (one: Guided): number[] => [
    one.isMine ? 0 : 1,
    rankOf(one, silentAfter),
    -(one.unanswered + one.waiting),
    -one.overdue,
    -one.silentDays,
  ];
  return all.toSorted((one, other) => {
    const [left, right] = [keys(one), keys(other)];
    const at = left.findIndex((key, i) => key !== right[i]);
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
  });
}

export interface GuidingCounts {
  readonly trainees: number;
  readonly mine: number;
  readonly unanswered: number;
  readonly waiting: number;
  readonly overdue: number;
  readonly silent: number;
}

/** How many words and versions wait for us, and how many trainees owe something or are silent. */
export function countsOf(all: readonly Standing[], silentAfter: number): GuidingCounts {
  const sum = (of: (one: Standing) => number) => all.reduce((total, one) => total + of(one), 0);
  return {
    trainees: all.length,
    mine: sum(({ isMine }) => Number(isMine)),
    unanswered: sum(({ unanswered }) => unanswered),
    waiting: sum(({ waiting }) => waiting),
    overdue: sum(({ overdue }) => Number(overdue > 0)),
    silent: sum(({ silentDays }) => Number(silentDays >= silentAfter)),
  };
}
