import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { CohortPlan } from '../domain/cohort.ts';
import { correctedBy } from '../domain/events.ts';
import type { CohortId } from '../domain/ids.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { mayDefineCohorts } from '../policy.ts';

interface Asked extends CohortPlan {
  readonly cohortId: CohortId;
  readonly version: number;
}

/** Corrects the times of a cohort and who may apply, as far as what was promised lets. */
@Injectable()
export class CorrectCohort {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { cohortId, version, ...plan }: Asked): Promise<{ version: number }> {
    insist(mayDefineCohorts(scope.actor));
    return this.transaction.run(scope, async () => {
      const cohort = await this.cohorts.lock(cohortId);
      cohort.insistOnVersion(version);
      const changed = cohort.correct(plan);
      await this.cohorts.save(cohort);
      await this.events.append(correctedBy(cohort, changed));
      return { version: cohort.version };
    });
  }
}
