import { eventKind, type PersonId } from '#kernel';
import type { CohortId, MilestoneId, TraineeId, TrackId } from './ids.ts';

interface OfMilestone {
  readonly milestoneId: MilestoneId;
  readonly cohortId: CohortId;
}

interface OfSubmission extends OfMilestone {
  readonly traineeId: TraineeId;
  readonly trackId: TrackId;
  readonly learnerId: PersonId;
  /** The version. */
  readonly number: number;
}

/** The trainees of a cohort or track are asked for something. */
export const milestoneDefined = eventKind<OfMilestone>('milestone-defined');

/** Its words, its end or what it takes were corrected. */
export const milestoneCorrected = eventKind<OfMilestone>('milestone-corrected');

/** Nobody had begun it. */
export const milestoneRemoved = eventKind<OfMilestone>('milestone-removed');

/** The milestones of a cohort were copied to that of the next year. */
export const milestonesCopied = eventKind<{
  readonly cohortId: CohortId;
  readonly copiedFromId: CohortId;
  readonly milestones: number;
}>('milestones-copied');

/** A trainee handed in a version. */
export const milestoneSubmitted = eventKind<OfSubmission>('milestone-submitted');

/** Somebody gave feedback on a version. */
export const feedbackGiven = eventKind<OfSubmission>('feedback-given');

/** The version is to be revised. */
export const revisionAsked = eventKind<OfSubmission>('revision-asked');

/** The version is accepted. */
export const submissionAccepted = eventKind<OfSubmission>('submission-accepted');

/** Somebody is to be told by mail of what was handed in, or of what was said of it: one event per mail. */
export const progressNewsDue = eventKind<
  OfSubmission & {
    readonly addresseeId: PersonId;
    readonly news: 'submitted' | 'feedback' | 'revision' | 'accepted';
  }
>('progress-news-due');
