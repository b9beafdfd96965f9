import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import type { MilestoneId, TraineeId } from '../domain/ids.ts';
import { isAskedOf, type Milestone } from '../domain/milestone.ts';
import { MilestoneNotFound } from '../domain/progress-errors.ts';
import { mayTakePart } from '../policy.ts';
import { MilestoneFacts } from './milestone-facts.ts';
import { TraineeFacts, type TraineeKnown } from './trainee-facts.ts';

export interface OwnMilestone {
  readonly trainee: TraineeKnown;
  readonly milestone: Milestone;
}

/** A milestone as its own trainee is asked for it. Joins the caller's transaction. */
@Injectable()
export class OwnMilestoneOf {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly milestones: MilestoneFacts,
  ) {}

  /** Throws `not-found`. */
  async ask(scope: AuthorizedScope, traineeId: TraineeId, milestoneId: MilestoneId): Promise<OwnMilestone> {
    const trainee = await this.trainees.of(scope, traineeId);
    insist(mayTakePart(scope.actor, trainee));
    const milestone = await this.milestones.of(scope, milestoneId);
    if (milestone.cohortId !== trainee.cohortId || !isAskedOf(milestone, trainee.trackId))
      throw new MilestoneNotFound();
    return { trainee, milestone };
  }
}
