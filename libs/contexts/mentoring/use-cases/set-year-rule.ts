import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { insistOnOpen } from '../domain/conclusion.ts';
import { yearRuleSet } from '../domain/graduating-events.ts';
import type { CohortId } from '../domain/ids.ts';
import { insistOnVersion } from '../domain/trainee.ts';
import type { YearRule } from '../domain/year-rule.ts';
import { GraduatingStatement } from '../persistence/graduating.statement.ts';
import { mayConclude } from '../policy.ts';

interface Asked {
  readonly cohortId: CohortId;
  readonly rule: YearRule;
  readonly version: number;
}

/** The office says what a cohort asks of who completes its year. What was concluded stays as it was concluded. */
@Injectable()
export class SetYearRule {
  constructor(
    private readonly graduating: GraduatingStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { cohortId, rule, version }: Asked): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      const year = await this.graduating.lock(cohortId);
      insist(mayConclude(scope.actor, year.organizationId));
      insistOnOpen(year);
      insistOnVersion(year, version);
      await this.graduating.setRule(cohortId, rule);
      await this.events.append({ kind: yearRuleSet, organizationId: year.organizationId, facts: { cohortId } });
      return { version: year.version + 1 };
    });
  }
}
