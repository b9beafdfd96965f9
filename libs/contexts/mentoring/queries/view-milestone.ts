import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewMilestone } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import type { MilestoneId } from '../domain/ids.ts';
import { mayDefineMilestone, mayViewMilestone } from '../policy.ts';
import { MilestoneFacts } from './milestone-facts.ts';
import { milestoneShown } from './milestone-shown.ts';
import { guidesOf, mastersOf, YearOfCohort } from './year-of-cohort.ts';

/** One milestone, for those who guide. */
@Injectable()
export class ViewMilestone {
  constructor(
    private readonly database: Database,
    private readonly milestones: MilestoneFacts,
    private readonly years: YearOfCohort,
  ) {}

  async ask(scope: AuthorizedScope, id: MilestoneId): Promise<AnswerOf<typeof viewMilestone>> {
    const milestone = await this.milestones.of(scope, id);
    const year = await this.years.of(scope, milestone.cohortId);
    const { organizationId, trackId } = milestone;
    insist(mayViewMilestone(scope.actor, { organizationId, servedBy: guidesOf(year, trackId) }));
    const [begun] = await this.database.read<{ is: boolean }>(scope, 'select milestone_is_begun($1) as is', [id]);
    const refused = mayDefineMilestone(scope.actor, { organizationId, servedBy: mastersOf(year, trackId) });
    return {
      ...milestoneShown(milestone, year),
      isBegun: begun?.is ?? false,
      abilities: { define: refused === null },
    };
  }
}
