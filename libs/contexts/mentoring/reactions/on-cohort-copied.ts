import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { cohortCopied } from '#selection';
import { CopyMilestones } from '../use-cases/copy-milestones.ts';
import { CopyYearRule } from '../use-cases/copy-year-rule.ts';

/** What was asked of the trainees of one year is asked of those of the next, also to complete it. */
@Reacts(cohortCopied, 'copy-milestones')
@Injectable()
export class CopyOnCohortCopied implements Reaction<typeof cohortCopied> {
  constructor(
    private readonly copyMilestones: CopyMilestones,
    private readonly copyYearRule: CopyYearRule,
  ) {}

  async react({ organizationId, facts }: EventOf<typeof cohortCopied>): Promise<void> {
    await this.copyMilestones.execute({ organizationId, ...facts });
    await this.copyYearRule.execute({ organizationId, ...facts });
  }
}
