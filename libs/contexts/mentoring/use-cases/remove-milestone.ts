import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { MilestoneId } from '../domain/ids.ts';
import { MilestoneIsBegun } from '../domain/progress-errors.ts';
import { milestoneRemoved } from '../domain/progress-events.ts';
import { MilestoneStatement } from '../persistence/milestone.statement.ts';
import { mayDefineMilestone } from '../policy.ts';
import { MilestoneFacts } from '../queries/milestone-facts.ts';
import { mastersOf, YearOfCohort } from '../queries/year-of-cohort.ts';

/** Removes a milestone that nobody has begun. */
@Injectable()
export class RemoveMilestone {
  constructor(
    private readonly facts: MilestoneFacts,
    private readonly years: YearOfCohort,
    private readonly milestones: MilestoneStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, id: MilestoneId): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { cohortId, organizationId, trackId } = await this.facts.of(scope, id);
      const servedBy = mastersOf(await this.years.of(scope, cohortId), trackId);
      insist(mayDefineMilestone(scope.actor, { organizationId, servedBy }));
      await this.milestones.lock(id);
      if (await this.milestones.isBegun(id)) throw new MilestoneIsBegun();
      await this.milestones.remove(id);
      await this.events.append({ kind: milestoneRemoved, organizationId, facts: { milestoneId: id, cohortId } });
      return {};
    });
  }
}
