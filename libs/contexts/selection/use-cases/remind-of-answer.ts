import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { cohortAnswerDue, placeTold } from '../domain/decision-events.ts';
import type { CohortApplicationId, CohortId } from '../domain/ids.ts';
import { ResultStatement } from '../persistence/result.statement.ts';

/** Has somebody reminded that they have still to answer for a place. Done already, or answered: nothing happens. */
@Injectable()
export class RemindOfAnswer {
  constructor(
    private readonly results: ResultStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute({ cohortId, id }: { cohortId: CohortId; id: CohortApplicationId }): Promise<void> {
    return this.transaction.under('settle-places', async () => {
      await this.results.takeTurn(cohortId);
      if (!(await this.results.noteReminder(id, this.clock.now()))) return;
      await this.events.append(placeTold(cohortAnswerDue, await this.results.have(id), {}));
    });
  }
}
