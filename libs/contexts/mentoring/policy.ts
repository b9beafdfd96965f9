import { type Actor, mayReach, NOBODY, type PersonId, type Verdict } from '#kernel';
import { TraineeNotFound, YearNotFound } from './domain/errors.ts';
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
