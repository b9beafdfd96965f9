import { Injectable } from '@nestjs/common';
import type { OrganizationId } from '#kernel';
import { EventLog } from '#platform';
import { yearRuleSet } from '../domain/graduating-events.ts';
import type { CohortId } from '../domain/ids.ts';
import { GraduatingStatement } from '../persistence/graduating.statement.ts';

interface Copied {
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly copiedFromId: CohortId;
}

/** With a cohort goes what it asks of who completes its year, unless the copy says its own. Joins the caller's transaction. */
@Injectable()
export class CopyYearRule {
  constructor(
    private readonly graduating: GraduatingStatement,
    private readonly events: EventLog,
  ) {}

  async execute({ organizationId, cohortId, copiedFromId }: Copied): Promise<void> {
    if (!(await this.graduating.copyRule(copiedFromId, cohortId))) return;
    await this.events.append({ kind: yearRuleSet, organizationId, facts: { cohortId } });
  }
}
