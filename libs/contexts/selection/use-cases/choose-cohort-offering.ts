import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { correctedBy } from '../domain/events.ts';
import type { CohortId } from '../domain/ids.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { mayDefineCohorts } from '../policy.ts';
import { OfferingsForCohort } from '../queries/offerings-for-cohort.ts';

interface Asked {
  readonly cohortId: CohortId;
  readonly offeringId: OfferingId;
  readonly version: number;
}

/** The office says in which offering of the year those accepted are enrolled. */
@Injectable()
export class ChooseCohortOffering {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly offerings: OfferingsForCohort,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { cohortId, offeringId, version }: Asked): Promise<{ version: number }> {
    insist(mayDefineCohorts(scope.actor));
    return this.transaction.run(scope, async () => {
      const cohort = await this.cohorts.lock(cohortId);
      cohort.insistOnVersion(version);
      cohort.enrollIn(offeringId);
      await this.offerings.insistOn(scope, cohortId, offeringId);
      await this.cohorts.save(cohort);
      await this.events.append(correctedBy(cohort, ['offeringId']));
      return { version: cohort.version };
    });
  }
}
