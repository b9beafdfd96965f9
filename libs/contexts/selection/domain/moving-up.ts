// A place that somebody declined, let lapse or gave up goes to the first of the reserve who has no place elsewhere, once.

import type { PersonId } from '#kernel';
import type { CohortApplicationId } from './ids.ts';
import type { ResultState } from './result.ts';

export interface ResultInTrack {
  readonly applicationId: CohortApplicationId;
  readonly learnerId: PersonId;
  readonly state: ResultState;
  readonly hasMovedUp: boolean;
  /** In the reserve, from 1. */
  readonly reserveRank: number | null;
  /** The application was not withdrawn. */
  readonly stands: boolean;
  /** The person has a place in another track, or is offered one. */
  readonly hasPlaceElsewhere: boolean;
}

const FREED: readonly ResultState[] = ['declined', 'lapsed', 'given-up'];
const HELD: readonly ResultState[] = ['offered', 'accepted'];

/** Who moves up next; null where no place became free that nobody moved up to, or nobody is left. */
export function nextUp(places: number, results: readonly ResultInTrack[]): ResultInTrack | null {
  const freed = results.filter(({ state }) => FREED.includes(state)).length;
  const movedUp = results.filter(({ hasMovedUp }) => hasMovedUp).length;
  const held = results.filter(({ state }) => HELD.includes(state)).length;
  if (movedUp >= freed || held >= places) return null;
  const waiting = results.filter(
    ({ state, stands, hasPlaceElsewhere }) => state === 'reserve' && stands && !hasPlaceElsewhere,
  );
  return waiting.toSorted((one, other) => rankOf(one) - rankOf(other)).at(0) ?? null;
}

const rankOf = ({ reserveRank }: ResultInTrack): number => reserveRank ?? Number.MAX_SAFE_INTEGER;

const DAY_MILLIS = 24 * 60 * 60 * 1000;

/** So many days from now, and no sooner than everybody's end of answers. */
export function answerUntil(now: Date, days: number, answersCloseAt: Date): Date {
  const own = new Date(now.getTime() + days * DAY_MILLIS);
  return own > answersCloseAt ? own : answersCloseAt;
}
