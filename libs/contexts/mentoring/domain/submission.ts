import type { StateTable } from '#kernel';
import { NewerVersionSubmitted, NothingSubmitted, SubmissionAccepted } from './progress-errors.ts';

export type SubmissionState = 'open' | 'submitted' | 'revision-asked' | 'accepted';
export type SubmissionVerb = 'submit' | 'comment' | 'ask-revision' | 'accept';

/** What may be done with what a trainee hands in for a milestone. What comes late is taken and marked. */
export const submissionStates: StateTable<SubmissionState, SubmissionVerb> = {
  open: { submit: 'submitted' },
  submitted: { submit: 'submitted', comment: 'submitted', 'ask-revision': 'revision-asked', accept: 'accepted' },
  'revision-asked': {
    submit: 'submitted',
    comment: 'revision-asked',
    'ask-revision': 'revision-asked',
    accept: 'accepted',
  },
  accepted: { comment: 'accepted', 'ask-revision': 'revision-asked' },
};

/** What feedback says of a version. */
export type FeedbackVerdict = Exclude<SubmissionVerb, 'submit'>;

/** How it stands to those who look at it. A draft is known to its trainee alone. */
export type Standing = 'not-started' | 'draft' | 'submitted' | 'late' | 'revision-asked' | 'accepted';

/** A version, and what it answers. */
export interface VersionTimes {
  readonly submittedAt: Date;
  /** It answers a revision that was asked. */
  readonly isAnswer: boolean;
  /** Until when that revision was asked for; null: without an end. */
  readonly reviseUntil: Date | null;
}

/**
 * Late is what comes at the instant it is due or after, to the second by the database's clock. What answers a revision
 * is due when the revision is, or never late where no end was set.
 */
export function isLate({ submittedAt, isAnswer, reviseUntil }: VersionTimes, dueAt: Date): boolean {
  const due = isAnswer ? reviseUntil : dueAt;
  return due !== null && submittedAt >= due;
}

interface Known {
  readonly state: SubmissionState;
  /** The version that counts; null before the first. */
  readonly latest: VersionTimes | null;
  readonly hasDraft: boolean;
}

export function standingOf({ state, latest, hasDraft }: Known, dueAt: Date): Standing {
  if (state === 'open') return hasDraft ? 'draft' : 'not-started';
  if (state === 'submitted') return latest && isLate(latest, dueAt) ? 'late' : 'submitted';
  return state;
}

interface Awaited {
  readonly state: SubmissionState;
  readonly reviseUntil: Date | null;
}

/** Whether something should have come by now: the first version, or the answer to a revision with an end. */
export function isOverdue({ state, reviseUntil }: Awaited, dueAt: Date, now: Date): boolean {
  if (state === 'open') return now >= dueAt;
  return state === 'revision-asked' && reviseUntil !== null && now >= reviseUntil;
}

/** Throws `submission-accepted`. */
export function submitted(state: SubmissionState): SubmissionState {
  const next = submissionStates[state].submit;
  if (!next) throw new SubmissionAccepted();
  return next;
}

interface OfSubmission {
  readonly state: SubmissionState;
  readonly latest: number;
}

/** What feedback on a version makes of it. Throws `nothing-submitted`, `newer-version-submitted`, `submission-accepted`. */
export function judged({ state, latest }: OfSubmission, verdict: FeedbackVerdict, number: number): SubmissionState {
  if (state === 'open') throw new NothingSubmitted();
  if (number !== latest) throw new NewerVersionSubmitted(latest);
  const next = submissionStates[state][verdict];
  if (!next) throw new SubmissionAccepted();
  return next;
}

interface Before {
  readonly state: SubmissionState;
  /** Until when a revision is asked for. */
  readonly reviseUntil: Date | null;
  readonly last: Omit<VersionTimes, 'submittedAt'> | null;
}

/** What the next version answers: the revision that is asked for; or, before feedback came, what the last one answered. */
export function answered({ state, reviseUntil, last }: Before): Omit<VersionTimes, 'submittedAt'> {
  if (state === 'revision-asked') return { isAnswer: true, reviseUntil };
  return { isAnswer: last?.isAnswer ?? false, reviseUntil: last?.reviseUntil ?? null };
}
