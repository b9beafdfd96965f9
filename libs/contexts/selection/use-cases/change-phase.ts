import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { Cohort } from '../domain/cohort.ts';
import { PlacesStillOffered } from '../domain/decision-errors.ts';
import { phaseChangedBy } from '../domain/events.ts';
import type { CohortId } from '../domain/ids.ts';
import type { Phase } from '../domain/phases.ts';
import { insistOnReadiness } from '../domain/readiness.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { ResultStatement } from '../persistence/result.statement.ts';
import { mayDefineCohorts } from '../policy.ts';
import { MakeResultsReady } from './make-results-ready.ts';

interface Asked {
  readonly cohortId: CohortId;
  readonly version: number;
  readonly phase: Phase;
  readonly reason: string;
}

/** The only way in which a cohort goes on to another phase. */
@Injectable()
export class ChangePhase {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly makeReady: MakeResultsReady,
    private readonly results: ResultStatement,
  ) {}

  execute(scope: AuthorizedScope, { cohortId, version, phase, reason }: Asked) {
    insist(mayDefineCohorts(scope.actor));
    return this.transaction.run(scope, async () => {
      const cohort = await this.cohorts.lock(cohortId);
      cohort.insistOnVersion(version);
      if (phase === 'published') return this.publish(scope, cohort, reason);
      const from = cohort.moveTo(phase, this.clock.now());
      insistOnReadiness(phase, cohort, await this.cohorts.whole(cohortId));
      if (phase === 'closed') await this.insistOnAnswers(cohortId);
      await this.cohorts.save(cohort);
      await this.events.append(phaseChangedBy(cohort, from, reason));
      return { phase: cohort.phase, version: cohort.version };
    });
  }

  private async publish(scope: AuthorizedScope, cohort: Cohort, reason: string) {
    cohort.insistOnFollowing('published');
    const { reserveAnswerDays } = cohort;
    await this.makeReady.execute(scope, cohort, { publishAt: null, reserveAnswerDays, reason });
    return { phase: cohort.phase, version: cohort.version };
  }

  private async insistOnAnswers(cohortId: CohortId): Promise<void> {
    const count = await this.results.countOffered(cohortId);
    if (count > 0) throw new PlacesStillOffered(count);
  }
}
