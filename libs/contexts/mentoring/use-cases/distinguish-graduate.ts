import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { insistOnConcluding, insistOnGraduate, insistOnOpen } from '../domain/conclusion.ts';
import { distinctionDecided } from '../domain/graduating-events.ts';
import type { TraineeId } from '../domain/ids.ts';
import { GraduatingStatement } from '../persistence/graduating.statement.ts';
import { mayConclude } from '../policy.ts';
import { FinishingTrainees } from '../queries/finishing-trainees.ts';

interface Asked {
  readonly traineeId: TraineeId;
  readonly isOutstanding: boolean;
  readonly reason: string;
  readonly version: number;
}

/** The office names somebody who completes their year outstanding, or takes that back, with a reason. */
@Injectable()
export class DistinguishGraduate {
  constructor(
    private readonly finishing: FinishingTrainees,
    private readonly graduating: GraduatingStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { traineeId, isOutstanding, reason, version }: Asked): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      const year = await this.graduating.lock((await this.finishing.of(scope, traineeId)).cohortId);
      insist(mayConclude(scope.actor, year.organizationId));
      insistOnOpen(year);
      const trainee = await this.finishing.of(scope, traineeId);
      insistOnConcluding(trainee, version);
      insistOnGraduate(trainee);
      const named = { reason, by: scope.actor.personId, at: this.clock.now() };
      const now = await this.graduating.distinguish(trainee, isOutstanding ? named : null);
      const { organizationId, cohortId, trackId, learnerId } = trainee;
      const facts = { traineeId, cohortId, trackId, learnerId, isOutstanding };
      await this.events.append({ kind: distinctionDecided, organizationId, facts, reason });
      return { version: now };
    });
  }
}
