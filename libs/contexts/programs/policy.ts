import type { Actor, Permission, Verdict } from '#kernel';
import { OfferingNotFound, OfferingStateForbids } from './domain/errors.ts';
import { type OfferingState, offeringStates, type OfferingVerb } from './domain/offering.ts';

const neededFor: Record<OfferingVerb, Permission> = {
  correct: 'offering.open',
  open: 'offering.open',
  close: 'offering.open',
  'extend-access': 'offering.extend-access',
};

/** The office moves an offering as far as the offering's state lets it. */
export function mayMove(actor: Actor, verb: OfferingVerb, { state }: { readonly state: OfferingState }): Verdict {
  const reach = actor.grants[neededFor[verb]]?.kind;
  if (reach !== 'nation' && reach !== 'authority') return new OfferingNotFound();
  return offeringStates[state][verb] ? null : new OfferingStateForbids(state);
}
