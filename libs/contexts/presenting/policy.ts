import { type Actor, mayReach, NOBODY, type OrganizationId, type PersonId, type Verdict } from '#kernel';
import { ActivityNotFound } from './domain/activity-errors.ts';
import { PresentationNotFound } from './domain/errors.ts';
import { JudgingNotFound } from './domain/judging-errors.ts';

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

/** What trainees see of the results presentations of their year, comments of judges too, is asked for by their own place in it. */
export const mayTakePartIn = (
  actor: Actor,
  place: { readonly organizationId: OrganizationId; readonly learnerId: PersonId },
): Verdict => (mayReach(actor, 'year.take-part', place) ? null : new PresentationNotFound());

/** What a policy asks of a slot that is judged. */
export interface JudgedPlace {
  readonly organizationId: OrganizationId;
  /** The judges of all tracks of the cohort, as far as the asker may know them. */
  readonly judges: readonly PersonId[];
}

/** Every judge of the cohort scores all that is presented, whatever its track. */
export const mayJudge = (actor: Actor, { organizationId, judges }: JudgedPlace): Verdict =>
  mayReach(actor, 'presentation.judge', { organizationId, learnerId: NOBODY, servedBy: judges })
    ? null
    : new JudgingNotFound();

/** What judges gave, what it comes to and who hears of it is the office's. */
export const mayRank = (actor: Actor): Verdict =>
  actor.grants['presentation.rank']?.kind === 'nation' ? null : new JudgingNotFound();

/** Course masters, trainers and assistants of the cohort, and the office, receive its audience: judges need no names. */
export const mayReceiveAudience = (actor: Actor, place: PresentationPlace): Verdict =>
  mayReach(actor, 'audience.receive', { ...place, learnerId: NOBODY }) ? null : new PresentationNotFound();

/** Whether anybody registers, and for how many places, is the office's to say; so are their addresses. */
export const mayArrangeAudience = (actor: Actor): Verdict =>
  actor.grants['audience.arrange']?.kind === 'nation' ? null : new PresentationNotFound();

/** What somebody presented elsewhere, and whether they go where they are sent, is theirs to tell. */
export const mayTellOfTheirs = (
  actor: Actor,
  { organizationId, learnerId }: { readonly organizationId: OrganizationId; readonly learnerId: PersonId },
): Verdict => (mayReach(actor, 'year.take-part', { organizationId, learnerId }) ? null : new ActivityNotFound());

/** What was presented elsewhere is the office's to confirm, and who is sent abroad its to decide. */
export const mayArrangeActivities = (actor: Actor): Verdict =>
  actor.grants['activity.arrange']?.kind === 'nation' ? null : new ActivityNotFound();
