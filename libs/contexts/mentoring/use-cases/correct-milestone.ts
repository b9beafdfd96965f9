import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { MilestoneId } from '../domain/ids.ts';
import { insistOnCorrection, insistOnMilestoneVersion, type MilestonePlan, soundPlan } from '../domain/milestone.ts';
import { milestoneCorrected } from '../domain/progress-events.ts';
import { MilestoneStatement } from '../persistence/milestone.statement.ts';
import { mayDefineMilestone } from '../policy.ts';
import { MilestoneFacts } from '../queries/milestone-facts.ts';
import { mastersOf, YearOfCohort } from '../queries/year-of-cohort.ts';

interface Asked extends MilestonePlan {
  readonly version: number;
}

/** Corrects a milestone; once a trainee works on it, as far as what was asked of them stays. */
@Injectable()
export class CorrectMilestone {
  constructor(
    private readonly facts: MilestoneFacts,
    private readonly years: YearOfCohort,
    private readonly milestones: MilestoneStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, id: MilestoneId, { version, ...asked }: Asked): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      const { cohortId, organizationId, trackId } = await this.facts.of(scope, id);
      const year = await this.years.of(scope, cohortId);
      for (const concerned of [trackId, asked.trackId])
        insist(mayDefineMilestone(scope.actor, { organizationId, servedBy: mastersOf(year, concerned) }));
      const milestone = await this.milestones.lock(id);
      insistOnMilestoneVersion(milestone, version);
      const plan = soundPlan(asked);
      if (await this.milestones.isBegun(id)) insistOnCorrection(milestone, plan);
      await this.milestones.save(id, plan);
      await this.events.append({ kind: milestoneCorrected, organizationId, facts: { milestoneId: id, cohortId } });
      return { version: version + 1 };
    });
  }
}
