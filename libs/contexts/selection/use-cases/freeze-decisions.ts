import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { cohortDecisionsFrozen } from '../domain/decision-events.ts';
import type { CohortId } from '../domain/ids.ts';
import { insistOnPublishable } from '../domain/publishing.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { mayDecide } from '../policy.ts';
import { WhatToPublish } from '../queries/what-to-publish.ts';

/** The office has decided on everybody: from now on no decision is changed, until somebody unfreezes them with a reason. */
@Injectable()
export class FreezeDecisions {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly whatToPublish: WhatToPublish,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { cohortId, version }: { cohortId: CohortId; version: number }) {
    return this.transaction.run(scope, async () => {
      const cohort = await this.cohorts.lock(cohortId);
      const { organizationId } = cohort;
      insist(mayDecide(scope.actor, cohort));
      cohort.insistOnVersion(version);
      cohort.freeze(this.clock.now());
      insistOnPublishable(await this.whatToPublish.ask(scope, cohort));
      await this.cohorts.save(cohort);
      await this.events.append({ kind: cohortDecisionsFrozen, organizationId, facts: { cohortId } });
      return { frozenAt: cohort.frozenAt?.toISOString() ?? null, version: cohort.version };
    });
  }
}
