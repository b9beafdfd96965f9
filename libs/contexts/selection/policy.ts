import {
  type Actor,
  mayReach,
  NOBODY,
  type OrganizationId,
  type Permission,
  type PersonId,
  type Verdict,
} from '#kernel';
import { CohortNotFound, PhaseForbids, TrackNotFound } from './domain/errors.ts';
import { PublicPageNotFound } from './domain/page-errors.ts';
import { allows, type Phase } from './domain/phases.ts';
import type { ReviewState } from './domain/review.ts';
import { ReviewNotFound } from './domain/review-refusals.ts';

const reachesAll = (actor: Actor, permission: Permission): boolean => {
  const reach = actor.grants[permission]?.kind;
  return reach === 'nation' || reach === 'authority';
};

/** Cohorts, what they consist of, their phase and their staff are the office's. */
export const mayDefineCohorts = (actor: Actor): Verdict =>
  reachesAll(actor, 'cohort.define') ? null : new CohortNotFound();

/** The office tells of its programs. */
export const mayWritePages = (actor: Actor): Verdict =>
  reachesAll(actor, 'public-page.write') ? null : new PublicPageNotFound();

/** What a policy asks of a review: whose it is, and who runs the cohort. */
export interface ReviewPlace {
  readonly organizationId: OrganizationId;
  readonly reviewerId: PersonId;
}

/** What a policy asks of a track. */
export interface TrackPlace {
  readonly organizationId: OrganizationId;
  readonly phase: Phase;
  readonly courseMasters: readonly PersonId[];
}

const ownsReview = (actor: Actor, { organizationId, reviewerId }: ReviewPlace): boolean =>
  mayReach(actor, 'review.give', { learnerId: NOBODY, organizationId, servedBy: [reviewerId] });

/** Scores or a correction: one's own alone, and while the cohort is under review. */
export function mayReview(actor: Actor, place: ReviewPlace, phase: Phase): Verdict {
  if (!ownsReview(actor, place)) return new ReviewNotFound();
  return allows(phase, 'reviewer', 'review') ? null : new PhaseForbids(phase);
}

/** What was not scored in time may be left, so that it keeps nobody from what they lead; what was scored stays. */
export function mayAbstain(actor: Actor, place: ReviewPlace & { readonly state: ReviewState }, phase: Phase): Verdict {
  if (!ownsReview(actor, place)) return new ReviewNotFound();
  if (allows(phase, 'reviewer', 'review')) return null;
  return allows(phase, 'reviewer', 'abstain') && place.state === 'awaited' ? null : new PhaseForbids(phase);
}

/** A conflict is declared as long as one's review may count. */
export function mayDeclareConflict(actor: Actor, place: ReviewPlace, phase: Phase): Verdict {
  if (!ownsReview(actor, place)) return new ReviewNotFound();
  return allows(phase, 'reviewer', 'see-figures') ? null : new PhaseForbids(phase);
}

const mayReachTrack = (actor: Actor, { organizationId }: TrackPlace): boolean =>
  mayReach(actor, 'reviewer.assign', { learnerId: NOBODY, organizationId });

/** Who is to review what is the office's to say. */
export function mayAssignReviewers(actor: Actor, place: TrackPlace): Verdict {
  if (!mayReachTrack(actor, place)) return new TrackNotFound();
  return allows(place.phase, 'office', 'assign-reviewers') ? null : new PhaseForbids(place.phase);
}

/** The office looks at it in every phase. */
export const mayReadAssignments = (actor: Actor, place: TrackPlace): Verdict =>
  mayReachTrack(actor, place) ? null : new TrackNotFound();

/** Those who see the reviews of the track as a whole: its course masters, and the office. */
export function mayLeadTrack(actor: Actor, { organizationId, courseMasters }: Omit<TrackPlace, 'phase'>): Verdict {
  const place = { learnerId: NOBODY, organizationId, servedBy: courseMasters };
  return mayReach(actor, 'review.figures', place) ? null : new TrackNotFound();
}

/** The same, in a phase in which there is something to see. */
export function mayViewFigures(actor: Actor, place: TrackPlace): Verdict {
  const refused = mayLeadTrack(actor, place);
  if (refused) return refused;
  const party = actor.grants['review.figures']?.kind === 'track' ? 'course-master' : 'office';
  return allows(place.phase, party, 'see-figures') ? null : new PhaseForbids(place.phase);
}

/** What becomes of applications is the office's to say. */
export const mayDecide = (actor: Actor, { organizationId }: Omit<TrackPlace, 'phase' | 'courseMasters'>): Verdict =>
  mayReach(actor, 'cohort.decide', { learnerId: NOBODY, organizationId }) ? null : new CohortNotFound();

/** Course masters say what they would decide, while the office decides. */
export function mayPropose(actor: Actor, { organizationId, courseMasters, phase }: TrackPlace): Verdict {
  const place = { learnerId: NOBODY, organizationId, servedBy: courseMasters };
  if (!mayReach(actor, 'cohort.propose', place)) return new TrackNotFound();
  return allows(phase, 'course-master', 'propose') ? null : new PhaseForbids(phase);
}
