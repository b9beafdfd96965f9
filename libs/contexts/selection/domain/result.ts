// What an applicant learns, and what becomes of a place that is offered to them.

import type { StateTable } from '#kernel';
import { NoPlaceOffered, ResultAlreadyAnswered } from './decision-errors.ts';

export type ResultState = 'rejected' | 'reserve' | 'offered' | 'accepted' | 'declined' | 'lapsed' | 'given-up';
export type ResultVerb = 'move-up' | 'accept' | 'decline' | 'lapse' | 'give-up' | 'return';

/** A place is offered to whoever was accepted, and to whoever moves up; it is taken, or free again for the next in reserve. */
export const resultStates: StateTable<ResultState, ResultVerb> = {
  rejected: {},
  reserve: { 'move-up': 'offered' },
  offered: { accept: 'accepted', decline: 'declined', lapse: 'lapsed', 'give-up': 'given-up' },
  accepted: { return: 'given-up' },
  declined: {},
  lapsed: {},
  'given-up': {},
};

const NEVER_OFFERED: readonly ResultState[] = ['rejected', 'reserve'];

/** Where the verb leads; refuses what the state does not know. */
export function resultAfter(state: ResultState, verb: ResultVerb): ResultState {
  const after = resultStates[state][verb];
  if (after) return after;
  throw NEVER_OFFERED.includes(state) ? new NoPlaceOffered() : new ResultAlreadyAnswered();
}
