import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { cohortCopied } from '#selection';
import { CopyMilestones } from '../use-cases/copy-milestones.ts';

/** What was asked of the trainees of one year is asked of those of the next. */
@Reacts(cohortCopied, 'copy-milestones')
@Injectable()
export class CopyOnCohortCopied implements Reaction<typeof cohortCopied> {
  constructor(private readonly copyMilestones: CopyMilestones) {}

  react({ organizationId, facts }: EventOf<typeof cohortCopied>): Promise<void> {
    return this.copyMilestones.execute({ organizationId, ...facts });
  }
}
