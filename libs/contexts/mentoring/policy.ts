import { type Actor, mayReach, NOBODY, type OrganizationId, type PersonId, type Verdict } from '#kernel';
import { CohortOutOfReach, TraineeNotFound, YearNotFound } from './domain/errors.ts';
import { MilestoneNotFound } from './domain/progress-errors.ts';
import type { OfTrainee } from './domain/trainee.ts';
import type { WorkAuthor } from './domain/work.ts';
import { WorkNotFound } from './domain/work-errors.ts';

/** What a policy asks of whatever belongs to a trainee: whose it is, and who guides them. */
export interface TraineePlace extends Pick<OfTrainee, 'organizationId' | 'learnerId'> {
  /** Course masters, trainers and assistants of the track. */
  readonly servedBy: readonly PersonId[];
}

/** Those who guide the track, and the office, see its trainees. */
export const mayViewTrainee = (actor: Actor, place: TraineePlace): Verdict =>
  mayReach(actor, 'trainee.view', place) ? null : new TraineeNotFound();

/** Seminars and mentors are the office's to say. */
export const mayPlaceTrainee = (actor: Actor, place: TraineePlace): Verdict =>
  mayReach(actor, 'trainee.place', place) ? null : new TraineeNotFound();

/** The same of nobody in particular. */
export const mayPlaceAnybody = (actor: Actor): Verdict =>
  actor.grants['trainee.place']?.kind === 'nation' ? null : new TraineeNotFound();

/** A year is its own trainee's. */
export const mayTakePart = (actor: Actor, place: TraineePlace): Verdict =>
  mayReach(actor, 'year.take-part', place) ? null : new TraineeNotFound();

/** Answers, feedback and notes are given by those who guide the track, and by the office. */
export const mayGuide = (actor: Actor, place: TraineePlace): Verdict =>
  mayReach(actor, 'trainee.guide', place) ? null : new TraineeNotFound();

/** How a year ends is the office's to conclude and to tell. */
export const mayConclude = (actor: Actor, organizationId: OfTrainee['organizationId']): Verdict =>
  mayReach(actor, 'year.conclude', { organizationId, learnerId: NOBODY }) ? null : new YearNotFound();

/** Whose a work is, and by whom it is run. */
export interface WorkPlace {
  readonly organizationId: OfTrainee['organizationId'];
  readonly authors: readonly Pick<WorkAuthor, 'learnerId' | 'state'>[];
}

const isAuthored = (actor: Actor, { organizationId, authors }: WorkPlace, states: readonly WorkAuthor['state'][]) =>
  authors.some(
    ({ learnerId, state }) =>
      states.includes(state) && mayReach(actor, 'trainee-work.write', { organizationId, learnerId }),
  );

/** A work is written, shown and consented to by its authors. */
export const mayWriteWork = (actor: Actor, place: WorkPlace): Verdict =>
  isAuthored(actor, place, ['author']) ? null : new WorkNotFound();

/** Whoever was invited answers for themself. */
export const mayAnswerInvitation = (actor: Actor, place: WorkPlace): Verdict =>
  isAuthored(actor, place, ['invited', 'author']) ? null : new WorkNotFound();

/** What anybody sees is the office's to release and to take back. */
export const mayReleaseWork = (actor: Actor): Verdict =>
  actor.grants['trainee-work.release']?.kind === 'nation' ? null : new WorkNotFound();

/** In the log speak the trainee and those who guide them. */
export const maySpeakInLog = (actor: Actor, place: TraineePlace): Verdict =>
  actor.personId === place.learnerId ? mayTakePart(actor, place) : mayGuide(actor, place);

/** Notes are for those who guide a trainee, and never for the trainee, whatever else they are. */
export const mayNote = (actor: Actor, place: TraineePlace): Verdict =>
  actor.personId === place.learnerId ? new TraineeNotFound() : mayGuide(actor, place);
/** What a policy asks of what is for a whole track or cohort. */
export interface YearPlace {
  readonly organizationId: OrganizationId;
  /** Course masters, trainers and assistants of the track; of every track where it is for all. */
  readonly servedBy: readonly PersonId[];
}

/** Those who guide a track of the cohort, and the office, see what is asked of its trainees. */
export const mayViewYear = (actor: Actor, place: YearPlace): Verdict =>
  mayReach(actor, 'trainee.view', { ...place, learnerId: NOBODY }) ? null : new CohortOutOfReach();

/** The same of one milestone. */
export const mayViewMilestone = (actor: Actor, place: YearPlace): Verdict =>
  mayViewYear(actor, place) && new MilestoneNotFound();

/** Milestones are the office's to define, and those of one track its course masters' too: `servedBy` are these. */
export const mayDefineMilestone = (actor: Actor, place: YearPlace): Verdict =>
  mayReach(actor, 'milestone.define', { ...place, learnerId: NOBODY }) ? null : new MilestoneNotFound();

/** Who travels, sleeps where and is insured is the office's to know. */
export function mayViewNeeds(actor: Actor): Verdict {
  return actor.grants['needs.view']?.kind === 'nation' ? null : new TraineeNotFound();
}

/** Whom to call in an emergency is known to course masters and trainers of the track, and to the office. */
export function mayLookUpContacts(actor: Actor): Verdict {
  const reach = actor.grants['emergency-contact.look-up']?.kind;
  return reach === 'nation' || reach === 'track' ? null : new TraineeNotFound();
}
