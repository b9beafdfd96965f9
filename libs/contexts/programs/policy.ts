import type { Actor, Permission, Verdict } from '#kernel';
import { OfferingNotFound, OfferingStateForbids, ProgramNotFound } from './domain/errors.ts';
import { VenueNotFound } from './domain/exercise-errors.ts';
import { type OfferingState, offeringStates, type OfferingVerb } from './domain/offering.ts';

const neededFor: Record<OfferingVerb, Permission> = {
  correct: 'offering.open',
  open: 'offering.open',
  close: 'offering.open',
  'extend-access': 'offering.extend-access',
  'set-reminders': 'offering.open',
  'call-off': 'offering.open',
};

/** The office plans what is offered to the whole country. */
export const mayPlan = (actor: Actor): Verdict => (reachesAll(actor, 'offering.open') ? null : new OfferingNotFound());

/** The office moves an offering as far as the offering's state lets it. */
export function mayMove(actor: Actor, verb: OfferingVerb, { state }: { readonly state: OfferingState }): Verdict {
  if (!reachesAll(actor, neededFor[verb])) return new OfferingNotFound();
  return offeringStates[state][verb] ? null : new OfferingStateForbids(state);
}

/** Venues and the days the office is closed are the office's. */
export const mayDefineVenues = (actor: Actor): Verdict =>
  reachesAll(actor, 'venue.define') ? null : new VenueNotFound();

/** The office says who instructs. */
export const mayAssignStaff = (actor: Actor, { state }: { readonly state: OfferingState }): Verdict => {
  if (!reachesAll(actor, 'staff.assign')) return new OfferingNotFound();
  return state === 'canceled' ? new OfferingStateForbids(state) : null;
};

/** The office corrects the plan of what takes place. */
export const mayCorrectSeating = (actor: Actor, { state }: { readonly state: OfferingState }): Verdict =>
  mayPlan(actor) ?? (state === 'canceled' ? new OfferingStateForbids(state) : null);

/** The catalog is the office's: what it holds is the same for the whole country. */
export const mayDefine = (actor: Actor): Verdict =>
  reachesAll(actor, 'program.define') ? null : new ProgramNotFound();

function reachesAll(actor: Actor, permission: Permission): boolean {
  const reach = actor.grants[permission]?.kind;
  return reach === 'nation' || reach === 'authority';
}
