import { Injectable } from '@nestjs/common';
import { type Actor, type AuthorizedScope, insist, type Verdict } from '#kernel';
import type { MilestoneId, TraineeId } from '../domain/ids.ts';
import { isAskedOf, type Milestone } from '../domain/milestone.ts';
import { MilestoneNotFound } from '../domain/progress-errors.ts';
import type { TraineePlace } from '../policy.ts';
import { MilestoneFacts } from './milestone-facts.ts';
import { TraineeFacts, type TraineeKnown } from './trainee-facts.ts';
import { YearOfCohort, type YearKnown } from './year-of-cohort.ts';

interface Of {
  readonly traineeId: TraineeId;
  readonly milestoneId: MilestoneId;
}

export interface GuidedMilestone {
  readonly trainee: TraineeKnown;
  readonly milestone: Milestone;
  readonly year: YearKnown;
}

/** A milestone of a trainee as those who guide them see it. Joins the caller's transaction. */
@Injectable()
export class GuidedMilestoneOf {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly milestones: MilestoneFacts,
    private readonly years: YearOfCohort,
  ) {}

  /** Throws `not-found`. */
  async ask(
    scope: AuthorizedScope,
    { traineeId, milestoneId }: Of,
    may: (actor: Actor, place: TraineePlace) => Verdict,
  ): Promise<GuidedMilestone> {
    const trainee = await this.trainees.of(scope, traineeId);
    insist(may(scope.actor, trainee));
    const milestone = await this.milestones.of(scope, milestoneId);
    const { cohortId, trackId } = trainee;
    if (milestone.cohortId !== cohortId || !isAskedOf(milestone, trackId)) throw new MilestoneNotFound();
    return { trainee, milestone, year: await this.years.of(scope, cohortId) };
  }
}
