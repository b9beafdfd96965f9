// Trainees and graduates are sent abroad by a decision that says who chose them, when and why. Those who are chosen say whether
// they go, for as long as it is planned; a dispatch that was held says what came of it, one that is canceled says why.
import type { CalendarDate, StateTable } from '#kernel';
import { DispatchNotPlanned } from './activity-errors.ts';
import type { InBoth } from './results-presentation.ts';

export interface DispatchPlan {
  readonly title: InBoth;
  readonly purpose: InBoth;
  readonly place: InBoth;
  /** ISO 3166-1, two letters. */
  readonly country: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

export type DispatchState = 'planned' | 'held' | 'canceled';
export type DispatchVerb = 'change' | 'report' | 'cancel';
export type DispatchAnswer = 'asked' | 'going' | 'not-going';

/** A report is corrected by another; what is canceled stays so. */
export const dispatchStates: StateTable<DispatchState, DispatchVerb> = {
  planned: { change: 'planned', report: 'held', cancel: 'canceled' },
  held: { report: 'held' },
  canceled: {},
};

/** The state after a deed; throws `dispatch-not-planned`. */
export function dispatched({ state }: { readonly state: DispatchState }, verb: DispatchVerb): DispatchState {
  const next = dispatchStates[state][verb];
  if (!next) throw new DispatchNotPlanned();
  return next;
}
