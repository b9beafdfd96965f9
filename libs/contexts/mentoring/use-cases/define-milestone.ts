import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { CohortOutOfReach } from '../domain/errors.ts';
import type { CohortId, MilestoneId } from '../domain/ids.ts';
import { type MilestonePlan, soundPlan } from '../domain/milestone.ts';
import { milestoneDefined } from '../domain/progress-events.ts';
import { MilestoneStatement } from '../persistence/milestone.statement.ts';
import { mayDefineMilestone } from '../policy.ts';
import { mastersOf, YearOfCohort } from '../queries/year-of-cohort.ts';

/** The trainees of a cohort, or of one track, are asked for something. */
@Injectable()
export class DefineMilestone {
  constructor(
    private readonly years: YearOfCohort,
    private readonly milestones: MilestoneStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, cohortId: CohortId, asked: MilestonePlan): Promise<{ id: MilestoneId }> {
    return this.transaction.run(scope, async () => {
      const year = await this.years.of(scope, cohortId);
      const { organizationId } = year;
      const servedBy = mastersOf(year, asked.trackId);
      insist(mayDefineMilestone(scope.actor, { organizationId, servedBy }) && new CohortOutOfReach());
      const id = await this.milestones.add({ organizationId, cohortId }, soundPlan(asked));
      await this.events.append({ kind: milestoneDefined, organizationId, facts: { milestoneId: id, cohortId } });
      return { id };
    });
  }
}
