import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { DatabaseClock } from '#platform';
import type { Milestone } from '../domain/milestone.ts';
import { NothingSubmitted } from '../domain/progress-errors.ts';
import type { TraineeState } from '../domain/trainee.ts';
import { type OfSubmission, type Submission, SubmissionStatement } from '../persistence/submission.statement.ts';
import { mayGuide } from '../policy.ts';
import { GuidedMilestoneOf } from '../queries/guided-milestone.ts';
import type { Asked } from './lock-own-submission.ts';

export interface Guided {
  readonly of: OfSubmission;
  readonly milestone: Milestone;
  readonly submission: Submission;
  readonly traineeState: TraineeState;
  /** By the database's clock, once it was this deed's turn. */
  readonly now: Date;
}

/** Takes the turn on what a trainee handed in, for those who guide them. Inside a transaction. */
@Injectable()
export class LockGuidedSubmission {
  constructor(
    private readonly guidedMilestone: GuidedMilestoneOf,
    private readonly submissions: SubmissionStatement,
    private readonly clock: DatabaseClock,
  ) {}

  /** Throws `not-found`, `nothing-submitted`. */
  async execute(scope: AuthorizedScope, { traineeId, milestoneId }: Asked): Promise<Guided> {
    const { trainee, milestone } = await this.guidedMilestone.ask(scope, { traineeId, milestoneId }, mayGuide);
    const { organizationId, learnerId, cohortId, trackId, state } = trainee;
    await this.submissions.takeTurn(traineeId, milestoneId);
    const submission = await this.submissions.find(traineeId, milestoneId);
    if (submission.state === 'open') throw new NothingSubmitted();
    const of = { traineeId, milestoneId, organizationId, learnerId, cohortId, trackId };
    return { of, milestone, submission, traineeState: state, now: await this.clock.now() };
  }
}
