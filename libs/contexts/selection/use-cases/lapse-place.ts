import { Injectable } from '@nestjs/common';
import { DatabaseClock, EventLog, Transaction } from '#platform';
import { cohortPlaceLapsed, placeTold } from '../domain/decision-events.ts';
import type { CohortApplicationId, CohortId } from '../domain/ids.ts';
import { resultAfter } from '../domain/result.ts';
import { ResultStatement } from '../persistence/result.statement.ts';
import { FillPlaces } from './fill-places.ts';

/** Ends the offer of a place that nobody answered in time; it goes to the next in reserve. Done already: nothing happens. */
@Injectable()
export class LapsePlace {
  constructor(
    private readonly results: ResultStatement,
    private readonly fillPlaces: FillPlaces,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: DatabaseClock,
  ) {}

  execute({ cohortId, id }: { cohortId: CohortId; id: CohortApplicationId }): Promise<void> {
    return this.transaction.under('settle-places', async () => {
      await this.results.takeTurn(cohortId);
      const result = await this.results.have(id);
      const now = await this.clock.now();
      if (result.state !== 'offered' || now < result.answerBy) return;
      await this.results.move(id, resultAfter(result.state, 'lapse'), null);
      await this.events.append(placeTold(cohortPlaceLapsed, result, {}));
      await this.fillPlaces.execute(cohortId);
    });
  }
}
