import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { ResultsAreOut } from '../domain/decision-errors.ts';
import { cohortDecisionsUnfrozen } from '../domain/decision-events.ts';
import type { CohortId } from '../domain/ids.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { ResultStatement } from '../persistence/result.statement.ts';
import { mayDecide } from '../policy.ts';

interface Asked {
  readonly cohortId: CohortId;
  readonly reason: string;
  readonly version: number;
}

/** Decisions may be changed again. An instant of publication that has not come is taken back; one that is near is not. */
@Injectable()
export class UnfreezeDecisions {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly results: ResultStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { cohortId, reason, version }: Asked) {
    return this.transaction.run(scope, async () => {
      const cohort = await this.cohorts.lock(cohortId);
      const { organizationId } = cohort;
      insist(mayDecide(scope.actor, cohort));
      cohort.insistOnVersion(version);
      await this.results.takeTurn(cohortId);
      if (await this.results.areNear(cohortId)) throw new ResultsAreOut();
      cohort.unfreeze();
      await this.cohorts.save(cohort);
      await this.results.forget(cohortId);
      await this.events.append({ kind: cohortDecisionsUnfrozen, organizationId, facts: { cohortId }, reason });
      return { frozenAt: null, version: cohort.version };
    });
  }
}
