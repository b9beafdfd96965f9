// What the office decides on the applications of a track: accepted up to its places, an ordered reserve, rejected.

import { DecisionChangedMeanwhile, TrackHasNoPlaceLeft } from './decision-errors.ts';
import type { CohortApplicationId } from './ids.ts';
import { ApplicationNotOfTrack } from './review-refusals.ts';

export type DecisionOutcome = 'accepted' | 'reserve' | 'rejected';

/** What is decided on one application; an outcome of null is undecided again. */
export interface Decision {
  readonly applicationId: CohortApplicationId;
  readonly outcome: DecisionOutcome | null;
  /** From 1; null unless in reserve. */
  readonly reserveRank: number | null;
  /** 0 where nothing was ever decided. */
  readonly version: number;
}

export interface TrackToDecide {
  readonly places: number;
  /** Of every application that stands: handed in and not withdrawn. */
  readonly decisions: readonly Decision[];
}

interface Asked {
  readonly applications: readonly { readonly applicationId: CohortApplicationId; readonly version: number }[];
  readonly outcome: DecisionOutcome | null;
}

type Decided = Omit<Decision, 'version'>;

/** The decisions after these were made: those that differ from before, or were asked for. Whoever comes to the reserve comes to its end. */
export function decide({ places, decisions }: TrackToDecide, { applications, outcome }: Asked): Decided[] {
  const known = new Map(decisions.map((decision) => [decision.applicationId, decision]));
  const asked = new Map(applications.map(({ applicationId, version }) => [applicationId, version]));
  for (const [applicationId, version] of asked) {
    const before = known.get(applicationId);
    if (!before) throw new ApplicationNotOfTrack();
    if (before.version !== version) throw new DecisionChangedMeanwhile();
  }
  const after = decisions.map((one) => (asked.has(one.applicationId) ? { ...one, outcome } : one));
  const accepted = after.filter((one) => one.outcome === 'accepted').length;
  if (outcome === 'accepted' && accepted > places) throw new TrackHasNoPlaceLeft(places, accepted);
  const ranks = ranksIn(after, [...asked.keys()]);
  return after
    .map(({ applicationId, outcome: now }) => ({
      applicationId,
      outcome: now,
      reserveRank: ranks.get(applicationId) ?? null,
    }))
    .filter((one) => asked.has(one.applicationId) || one.reserveRank !== known.get(one.applicationId)?.reserveRank);
}

/** Those in reserve in their order, those just asked for last and in the order asked; without gaps. */
function ranksIn(
  decisions: readonly Decision[],
  asked: readonly CohortApplicationId[],
): Map<CohortApplicationId, number> {
  const rankOf = ({ applicationId, reserveRank }: Decision): number => {
    const at = asked.indexOf(applicationId);
    return reserveRank ?? decisions.length + 1 + at;
  };
  const reserve = decisions.filter(({ outcome }) => outcome === 'reserve');
  const inOrder = reserve.toSorted((one, other) => rankOf(one) - rankOf(other));
  return new Map(inOrder.map(({ applicationId }, at) => [applicationId, at + 1]));
}

/** The reserve in another order; refuses anything but all of it. */
export function reorder(decisions: readonly Decision[], order: readonly CohortApplicationId[]): Decided[] {
  const reserve = decisions.filter(({ outcome }) => outcome === 'reserve');
  const isAll = new Set(order).size === order.length && order.length === reserve.length;
  if (!isAll || !reserve.every(({ applicationId }) => order.includes(applicationId)))
    throw new DecisionChangedMeanwhile();
  return reserve
    .filter(({ applicationId, reserveRank }) => reserveRank !== order.indexOf(applicationId) + 1)
    .map(({ applicationId, outcome }) => ({ applicationId, outcome, reserveRank: order.indexOf(applicationId) + 1 }));
}

/** How many are decided how. */
export const countsOf = (outcomes: readonly (DecisionOutcome | null)[]) => ({
  accepted: outcomes.filter((one) => one === 'accepted').length,
  reserve: outcomes.filter((one) => one === 'reserve').length,
  rejected: outcomes.filter((one) => one === 'rejected').length,
  undecided: outcomes.filter((one) => one === null).length,
});
