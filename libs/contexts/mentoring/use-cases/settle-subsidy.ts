import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type Id, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import { subsidySettled } from '../domain/needs-events.ts';
import { insistOnAsked, type Subsidy } from '../domain/needs.ts';
import { NeedsStatement } from '../persistence/needs.statement.ts';
import { mayViewNeeds } from '../policy.ts';
import { TraineeFacts } from '../queries/trainee-facts.ts';

interface Asked {
  readonly traineeId: TraineeId;
  readonly gatheringId: Id<'Gathering'>;
  /** What the office has looked at. */
  readonly subsidy: Subsidy;
  readonly isConfirmed: boolean;
}

/** The office says whether somebody's travel to an event is paid for. */
@Injectable()
export class SettleSubsidy {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly needs: NeedsStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<Record<string, never>> {
    const { traineeId, gatheringId, subsidy, isConfirmed } = asked;
    return this.transaction.run(scope, async () => {
      insist(mayViewNeeds(scope.actor));
      const { organizationId, cohortId, trackId, learnerId } = await this.trainees.of(scope, traineeId);
      const standing = await this.needs.standing(traineeId, gatheringId);
      insistOnAsked(standing?.subsidy, subsidy);
      await this.needs.settle(traineeId, gatheringId, isConfirmed);
      const facts = { traineeId, cohortId, trackId, learnerId, gatheringId };
      await this.events.append({ kind: subsidySettled, organizationId, facts });
      return {};
    });
  }
}
