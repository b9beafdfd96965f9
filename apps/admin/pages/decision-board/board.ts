import type { viewCohortDecisionsRoute, viewDecisionBoardRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type Board = AnswerFrom<typeof viewDecisionBoardRoute>;
export type Line = Board['lines'][number];
export type CohortDecisions = AnswerFrom<typeof viewCohortDecisionsRoute>;
export type Outcome = 'accepted' | 'reserve' | 'rejected';
export type Verdict = Outcome | 'undecided';

export const VERDICTS = ['accepted', 'reserve', 'rejected', 'undecided'] as const;
/** The keys that decide on the line in focus, or on those that are chosen. */
export const KEYS: Readonly<Record<string, Verdict>> = { 1: 'accepted', 2: 'reserve', 3: 'rejected', 0: 'undecided' };

export const verdictOf = ({ decision }: Pick<Line, 'decision'>): Verdict => decision?.outcome ?? 'undecided';

export type Counts = Readonly<Record<Verdict, number>>;

/** How many of each there would be once these lines were decided so. */
export function countsAfter(lines: readonly Line[], chosen: ReadonlySet<string>, verdict: Verdict): Counts {
  const counts = { accepted: 0, reserve: 0, rejected: 0, undecided: 0 };
  for (const line of lines) counts[chosen.has(line.standing.applicationId) ? verdict : verdictOf(line)] += 1;
  return counts;
}

/** The reserve of a track, the first to move up at the head. */
export const reserveOf = (lines: readonly Line[]): Line[] =>
  lines
    .filter((line) => verdictOf(line) === 'reserve')
    .toSorted((one, other) => (one.decision?.reserveRank ?? 0) - (other.decision?.reserveRank ?? 0));

/** The same with one of them so many places further; beyond an end it stays. */
export function movedBy<T>(order: readonly T[], one: T, by: number): T[] {
  const from = order.indexOf(one);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return [...order];
  const others = order.filter((each) => each !== one);
  return [...others.slice(0, to), one, ...others.slice(to)];
}

/** What keeps the decisions on a cohort from being frozen and published. */
export function missingIn({ tracks, wantedTwice, withoutConsent, offering }: CohortDecisions) {
  const undecided = tracks.filter((track) => track.undecided > 0);
  const offeringIs = offering === null ? 'missing' : offering.state === 'open' ? 'open' : 'not-open';
  const count = undecided.length + wantedTwice.length + withoutConsent.length + (offeringIs === 'open' ? 0 : 1);
  return { undecided, wantedTwice, withoutConsent, offeringIs, count } as const;
}
