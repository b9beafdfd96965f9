import { type Actor, mayReach, NOBODY, type OrganizationId, type PersonId, type Verdict } from '#kernel';
import { PresentationNotFound } from './domain/errors.ts';

/** What a policy asks of a results presentation: who runs its cohort, and who serves in it. */
export interface PresentationPlace {
  readonly organizationId: OrganizationId;
  /** The staff of all tracks of the cohort, whatever their part, as far as the asker may know them. */
  readonly servedBy: readonly PersonId[];
}

/** The staff of the cohort, and the office, see a results presentation as it is arranged. */
export const mayViewPresentation = (actor: Actor, place: PresentationPlace): Verdict =>
  mayReach(actor, 'results-presentation.view', { ...place, learnerId: NOBODY }) ? null : new PresentationNotFound();

/** Results presentations are the office's to arrange. */
export const mayArrange = (actor: Actor): Verdict =>
  actor.grants['results-presentation.arrange']?.kind === 'nation' ? null : new PresentationNotFound();

/** What trainees see of the results presentations of their year is asked for by their own place in it. */
export const mayTakePartIn = (
  actor: Actor,
  place: { readonly organizationId: OrganizationId; readonly learnerId: PersonId },
): Verdict => (mayReach(actor, 'year.take-part', place) ? null : new PresentationNotFound());
