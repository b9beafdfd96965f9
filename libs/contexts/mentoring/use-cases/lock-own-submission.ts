import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { DatabaseClock } from '#platform';
import { TraineeHasLeft } from '../domain/errors.ts';
import type { MilestoneId, TraineeId } from '../domain/ids.ts';
import type { FileLimits, Milestone } from '../domain/milestone.ts';
import { SubmissionNotAsked } from '../domain/progress-errors.ts';
import { type SubmissionState, submitted } from '../domain/submission.ts';
import { type OfSubmission, type Submission, SubmissionStatement } from '../persistence/submission.statement.ts';
import { type OwnMilestone, OwnMilestoneOf } from '../queries/own-milestone.ts';

export interface Asked {
  readonly traineeId: TraineeId;
  readonly milestoneId: MilestoneId;
}

export interface Locked {
  readonly of: OfSubmission;
  readonly milestone: Milestone;
  readonly submission: Submission;
  /** What it is once a version is submitted. */
  readonly next: SubmissionState;
  /** By the database's clock, once it was this deed's turn. */
  readonly now: Date;
}

/** Takes the turn on what whoever asks hands in for a milestone. Inside a transaction. */
@Injectable()
export class LockOwnSubmission {
  constructor(
    private readonly ownMilestone: OwnMilestoneOf,
    private readonly submissions: SubmissionStatement,
    private readonly clock: DatabaseClock,
  ) {}

  /** Throws `not-found`, `trainee-has-left`, and `submission-accepted` where no version is taken any more. */
  async execute(scope: AuthorizedScope, { traineeId, milestoneId }: Asked): Promise<Locked> {
    const own = await this.ownMilestone.ask(scope, traineeId, milestoneId);
    if (own.trainee.state === 'left') throw new TraineeHasLeft();
    await this.submissions.takeTurn(traineeId, milestoneId);
    const submission = await this.submissions.find(traineeId, milestoneId);
    const next = submitted(submission.state);
    const now = await this.clock.now();
    return { of: placeOf(own), milestone: own.milestone, submission, next, now };
  }

  /** The same, with the limits of the files that are taken. Throws `submission-not-asked`. */
  async forFiles(scope: AuthorizedScope, asked: Asked): Promise<Locked & { readonly limits: FileLimits }> {
    const locked = await this.execute(scope, asked);
    const { files: limits } = locked.milestone;
    if (!limits) throw new SubmissionNotAsked();
    return { ...locked, limits };
  }
}

const placeOf = ({ trainee, milestone }: OwnMilestone): OfSubmission => {
  const { traineeId, organizationId, learnerId, cohortId, trackId } = trainee;
  return { traineeId, milestoneId: milestone.id, organizationId, learnerId, cohortId, trackId };
};
