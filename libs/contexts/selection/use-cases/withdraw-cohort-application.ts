import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { cohortApplicationWithdrawn } from '../domain/application-events.ts';
import { PhaseForbids } from '../domain/errors.ts';
import type { CohortApplicationId } from '../domain/ids.ts';
import { allows } from '../domain/phases.ts';
import { CohortApplicationStatement } from '../persistence/cohort-application.statement.ts';
import { GiveUpPlace } from './give-up-place.ts';
import { LockOwnApplication } from './lock-own-application.ts';

/** An applicant takes an application back, while the phase lets them. What was submitted stays on record. */
@Injectable()
export class WithdrawCohortApplication {
  constructor(
    private readonly lockOwnApplication: LockOwnApplication,
    private readonly applications: CohortApplicationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly giveUpPlace: GiveUpPlace,
  ) {}

  execute(scope: AuthorizedScope, id: CohortApplicationId): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { application, cohort, now } = await this.lockOwnApplication.execute(scope, id, 'withdraw');
      if (!allows(cohort.phase, 'applicant', 'withdraw')) throw new PhaseForbids(cohort.phase);
      await this.applications.move(id, 'withdrawn', now);
      await this.giveUpPlace.execute(application.cohortId, id);
      const { cohortId, learnerId, organizationId } = application;
      const facts = { cohortApplicationId: id, cohortId, learnerId };
      await this.events.append({ kind: cohortApplicationWithdrawn, organizationId, facts });
      return {};
    });
  }
}
