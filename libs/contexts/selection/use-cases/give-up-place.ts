import { Injectable } from '@nestjs/common';
import { DatabaseClock, Transaction } from '#platform';
import type { CohortApplicationId, CohortId } from '../domain/ids.ts';
import { resultAfter } from '../domain/result.ts';
import { ResultStatement } from '../persistence/result.statement.ts';
import { FillPlaces } from './fill-places.ts';

/** Who withdraws an application lets go of what was to be offered for it. Joins the transaction in which it is withdrawn. */
@Injectable()
export class GiveUpPlace {
  constructor(
    private readonly results: ResultStatement,
    private readonly fillPlaces: FillPlaces,
    private readonly transaction: Transaction,
    private readonly clock: DatabaseClock,
  ) {}

  execute(cohortId: CohortId, id: CohortApplicationId): Promise<void> {
    return this.transaction.under('settle-places', async () => {
      await this.results.takeTurn(cohortId);
      const result = await this.results.find(id);
      if (result?.state !== 'offered') return;
      await this.results.move(id, resultAfter(result.state, 'give-up'), await this.clock.now());
      await this.fillPlaces.execute(cohortId);
    });
  }
}
