import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import {
  type CohortYear,
  type Finishing,
  insistOnConcluding,
  insistOnOpen,
  type YearOutcome,
} from '../domain/conclusion.ts';
import { yearConcluded } from '../domain/graduating-events.ts';
import type { CohortId, TraineeId } from '../domain/ids.ts';
import { judgeYear } from '../domain/year-rule.ts';
import { GraduatingStatement } from '../persistence/graduating.statement.ts';
import { mayConclude } from '../policy.ts';
import { FinishingTrainees } from '../queries/finishing-trainees.ts';

interface Asked {
  readonly traineeId: TraineeId;
  readonly outcome: YearOutcome;
  readonly reason: string;
  /** 0 where the person saw no conclusion. */
  readonly version: number;
}

/** The office concludes that somebody completed their year or did not, by the rule or with a reason beside it. */
@Injectable()
export class ConcludeYear {
  constructor(
    private readonly finishing: FinishingTrainees,
    private readonly graduating: GraduatingStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { traineeId, version, ...asked }: Asked): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      const { cohortId } = await this.finishing.of(scope, traineeId);
      const year = await this.open(scope, cohortId);
      const trainee = await this.finishing.of(scope, traineeId);
      insistOnConcluding(trainee, version);
      return { version: await this.keep(scope, year, trainee, asked) };
    });
  }

  /** Everybody who has what the rule asks and of whom nothing is concluded yet; answers how many. */
  fulfilled(scope: AuthorizedScope, cohortId: CohortId): Promise<{ people: number }> {
    return this.transaction.run(scope, async () => {
      const year = await this.open(scope, cohortId);
      const trainees = await this.finishing.ofCohort(scope, cohortId);
      const open = trainees.filter(({ state, conclusion }) => state === 'active' && conclusion === null);
      const done = open.filter((trainee) => judgeYear(year.rule, trainee).isFulfilled);
      for (const trainee of done) await this.keep(scope, year, trainee, { outcome: 'completed', reason: '' });
      return { people: done.length };
    });
  }

  private async open(scope: AuthorizedScope, cohortId: CohortId): Promise<CohortYear> {
    const year = await this.graduating.lock(cohortId);
    insist(mayConclude(scope.actor, year.organizationId));
    insistOnOpen(year);
    return year;
  }

  private async keep(
    { actor }: AuthorizedScope,
    { rule }: CohortYear,
    trainee: Finishing,
    { outcome, reason }: Pick<Asked, 'outcome' | 'reason'>,
  ): Promise<number> {
    const { isFulfilled } = judgeYear(rule, trainee);
    const said = { outcome, reason, fulfilledTheRule: isFulfilled, by: actor.personId, at: this.clock.now() };
    const version = await this.graduating.conclude(trainee, said);
    const { organizationId, traineeId, cohortId, trackId, learnerId } = trainee;
    const facts = { traineeId, cohortId, trackId, learnerId, outcome, byRule: reason === '' };
    await this.events.append({ kind: yearConcluded, organizationId, facts, ...(reason && { reason }) });
    return version;
  }
}
