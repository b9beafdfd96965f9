// An attempt is open until it is submitted: by the learner or, when its time or the access period ends, by the clock.
import { type CalendarDate, newId, type OrganizationId, type PersonId, type StateTable } from '#kernel';
import type { Arrangement } from './arrangement.ts';
import { AttemptAlreadySubmitted, AttemptTimeOver } from './errors.ts';
import type { AttemptId, EnrollmentId, QuizId } from './ids.ts';
import type { Quiz } from './quiz.ts';

export type AttemptState = 'open' | 'submitted';
type Verb = 'save' | 'submit';

export const attemptStates: StateTable<AttemptState, Verb> = {
  open: { save: 'open', submit: 'submitted' },
  submitted: {},
};

/** A last save that left in time may arrive this much later. */
export const GRACE_SECONDS = 10;

/** Whose attempt it is, and until when they may use the course. */
export interface Place {
  readonly enrollmentId: EnrollmentId;
  readonly organizationId: OrganizationId;
  readonly learnerId: PersonId;
  /** The first instant after the access period, as it was last known. */
  readonly accessEndsAt: Date;
}

/** One try at a quiz. */
export interface Attempt extends Place {
  readonly id: AttemptId;
  readonly quizId: QuizId;
  readonly number: number;
  readonly state: AttemptState;
  readonly arrangement: Arrangement;
  readonly startedAt: Date;
  readonly deadlineAt: Date | null;
  readonly submittedAt: Date | null;
}

/** The instant at which a last day of access is over, in Japan. */
export const endOf = (day: CalendarDate): Date => new Date(`${day}T24:00:00+09:00`);

/** An attempt that begins now; its time runs from here. */
export function begin(quiz: Quiz, place: Place, number: number, at: { now: Date; arrangement: Arrangement }): Attempt {
  const { timeLimitMinutes } = quiz;
  const deadlineAt = timeLimitMinutes === null ? null : new Date(at.now.getTime() + timeLimitMinutes * 60_000);
  const { enrollmentId, organizationId, learnerId, accessEndsAt } = place;
  return {
    id: newId(),
    enrollmentId,
    organizationId,
    learnerId,
    accessEndsAt,
    quizId: quiz.id,
    number,
    state: 'open',
    arrangement: at.arrangement,
    startedAt: at.now,
    deadlineAt,
    submittedAt: null,
  };
}

const endsAt = ({ deadlineAt, accessEndsAt }: Attempt): Date =>
  new Date(Math.min(deadlineAt?.getTime() ?? Infinity, accessEndsAt.getTime()));

/** Time or access is over for this attempt, the grace for a last save included. */
export const isOverdue = (attempt: Attempt, now: Date): boolean =>
  now.getTime() > endsAt(attempt).getTime() + GRACE_SECONDS * 1000;

/** Why nothing can be saved in this attempt; null where it can. */
export function whyNotSaved(attempt: Attempt, now: Date): AttemptAlreadySubmitted | AttemptTimeOver | null {
  if (!attemptStates[attempt.state].save) return new AttemptAlreadySubmitted();
  return isOverdue(attempt, now) ? new AttemptTimeOver() : null;
}

/** The attempt after submission, at the end of its time at the latest; what was submitted stays as it is. */
export function submitted(attempt: Attempt, now: Date): Attempt {
  const next = attemptStates[attempt.state].submit;
  const submittedAt = new Date(Math.min(now.getTime(), endsAt(attempt).getTime()));
  return next ? { ...attempt, state: next, submittedAt } : attempt;
}
