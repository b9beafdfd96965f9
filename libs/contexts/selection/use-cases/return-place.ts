import { Injectable } from '@nestjs/common';
import { GiveUpAccepted } from '#enrollment';
import { scopeOf } from '#identity';
import type { PersonId } from '#kernel';
import { DatabaseClock, EventLog, Transaction } from '#platform';
import { cohortPlaceReturned, placeTold } from '../domain/decision-events.ts';
import type { CohortId, TrackId } from '../domain/ids.ts';
import { resultAfter } from '../domain/result.ts';
import { ResultStatement } from '../persistence/result.statement.ts';
import { FillPlaces } from './fill-places.ts';

interface Returned {
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  readonly learnerId: PersonId;
  readonly reason: string;
}

/**
 * Who took a place and does not take part after all is enrolled no more, and the next in reserve is offered it. Joins the
 * caller's transaction, which has judged it.
 */
@Injectable()
export class ReturnPlace {
  constructor(
    private readonly results: ResultStatement,
    private readonly fillPlaces: FillPlaces,
    private readonly giveUpAccepted: GiveUpAccepted,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: DatabaseClock,
  ) {}

  /** Throws `no-place-offered`, `result-already-answered`. */
  execute({ reason, learnerId: personId, ...where }: Returned): Promise<void> {
    return this.transaction.under('settle-places', async () => {
      await this.results.takeTurn(where.cohortId);
      const result = await this.results.have(await this.results.idOf({ ...where, learnerId: personId }));
      const state = resultAfter(result.state, 'return');
      await this.results.move(result.cohortApplicationId, state, await this.clock.now());
      const { offeringId } = result;
      if (offeringId) await this.giveUpAccepted.execute(scopeOf('settle-places'), { offeringId, personId, reason });
      await this.events.append({ ...placeTold(cohortPlaceReturned, result, {}), reason });
      await this.fillPlaces.execute(result.cohortId);
    });
  }
}
