import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { type FinishedYear, insistOnAllConcluded, insistOnOpen } from '../domain/conclusion.ts';
import {
  outstandingGraduateNamed,
  yearCompleted,
  yearNotCompleted,
  yearResultsTold,
} from '../domain/graduating-events.ts';
import type { CohortId } from '../domain/ids.ts';
import { insistOnVersion } from '../domain/trainee.ts';
import { GraduatingStatement } from '../persistence/graduating.statement.ts';
import { mayConclude } from '../policy.ts';
import { FinishingTrainees } from '../queries/finishing-trainees.ts';

/** Everybody of a cohort is told at one instant how their year ended; from then on nothing of it changes. */
@Injectable()
export class TellYearResults {
  constructor(
    private readonly finishing: FinishingTrainees,
    private readonly graduating: GraduatingStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, asked: { cohortId: CohortId; version: number }): Promise<{ people: number }> {
    const { cohortId, version } = asked;
    return this.transaction.run(scope, async () => {
      const year = await this.graduating.lock(cohortId);
      insist(mayConclude(scope.actor, year.organizationId));
      insistOnOpen(year);
      insistOnVersion(year, version);
      const finished = insistOnAllConcluded(await this.finishing.ofCohort(scope, cohortId));
      await this.graduating.tell(cohortId, this.clock.now());
      for (const trainee of finished) await this.tell(trainee);
      const facts = { cohortId, people: finished.length };
      await this.events.append({ kind: yearResultsTold, organizationId: year.organizationId, facts });
      return { people: finished.length };
    });
  }

  private async tell(trainee: FinishedYear): Promise<void> {
    const concludedOn = this.clock.today();
    await this.graduating.addResult(trainee, concludedOn);
    const { organizationId, traineeId, cohortId, trackId, learnerId, enrollmentId, offeringId } = trainee;
    const facts = { traineeId, cohortId, trackId, learnerId, enrollmentId, offeringId, concludedOn };
    const kind = trainee.conclusion.outcome === 'completed' ? yearCompleted : yearNotCompleted;
    await this.events.append({ kind, organizationId, facts });
    if (!trainee.conclusion.isOutstanding) return;
    await this.events.append({ kind: outstandingGraduateNamed, organizationId, facts });
  }
}
