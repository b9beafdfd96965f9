import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { cohortPublicationSet } from '../domain/decision-events.ts';
import type { CohortId } from '../domain/ids.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { mayDecide } from '../policy.ts';
import { MakeResultsReady } from './make-results-ready.ts';

interface Asked {
  readonly cohortId: CohortId;
  /** Null: now. */
  readonly publishAt: Date | null;
  readonly reserveAnswerDays: number;
  readonly reason: string;
  readonly version: number;
}

/** Publishes what was decided for everybody at one instant: now, or at a time to come that the database's clock tells. */
@Injectable()
export class PublishResults {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly makeReady: MakeResultsReady,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { cohortId, version, ...asked }: Asked) {
    return this.transaction.run(scope, async () => {
      const cohort = await this.cohorts.lock(cohortId);
      const { organizationId } = cohort;
      insist(mayDecide(scope.actor, cohort));
      cohort.insistOnVersion(version);
      const publishAt = await this.makeReady.execute(scope, cohort, asked);
      const facts = { cohortId, publishAt: publishAt.toISOString() };
      await this.events.append({ kind: cohortPublicationSet, organizationId, facts, reason: asked.reason });
      return {
        publishAt: facts.publishAt,
        isOut: asked.publishAt === null,
        phase: cohort.phase,
        version: cohort.version,
      };
    });
  }
}
