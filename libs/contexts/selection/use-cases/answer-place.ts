import { Injectable } from '@nestjs/common';
import { EnrollAccepted } from '#enrollment';
import { scopeOf } from '#identity';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { AnswersAreClosed, CohortWithoutOffering } from '../domain/decision-errors.ts';
import { cohortPlaceAccepted, cohortPlaceDeclined, placeTold } from '../domain/decision-events.ts';
import type { CohortApplicationId } from '../domain/ids.ts';
import { resultAfter, type ResultState } from '../domain/result.ts';
import { type Result, ResultStatement } from '../persistence/result.statement.ts';
import { FillPlaces } from './fill-places.ts';
import { HoldOwnResult } from './hold-own-result.ts';

export type PlaceAnswer = 'accept' | 'decline';

/** Whoever is offered a place takes it, and is enrolled, or leaves it to the next in reserve; until the deadline, to the second. */
@Injectable()
export class AnswerPlace {
  constructor(
    private readonly holdOwnResult: HoldOwnResult,
    private readonly results: ResultStatement,
    private readonly fillPlaces: FillPlaces,
    private readonly enrollAccepted: EnrollAccepted,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, id: CohortApplicationId, answer: PlaceAnswer): Promise<{ state: ResultState }> {
    return this.transaction.run(scope, async () => {
      const cohortId = await this.holdOwnResult.cohortOf(scope, id);
      return this.transaction.under('settle-places', async () => {
        const { result, now } = await this.holdOwnResult.execute(cohortId, id);
        const state = resultAfter(result.state, answer);
        if (result.answerBy <= now) throw new AnswersAreClosed(result.answerBy);
        await this.results.move(id, state, now);
        await (answer === 'accept' ? this.enroll(result) : this.letGo(result));
        return { state };
      });
    });
  }

  private async enroll(result: Result): Promise<void> {
    const { offeringId, organizationId, learnerId: personId } = result;
    if (!offeringId) throw new CohortWithoutOffering();
    const place = { offeringId, organizationId, personId };
    const { enrollmentId } = await this.enrollAccepted.execute(scopeOf('settle-places'), place);
    await this.events.append(placeTold(cohortPlaceAccepted, result, { enrollmentId, offeringId }));
  }

  private async letGo(result: Result): Promise<void> {
    await this.events.append(placeTold(cohortPlaceDeclined, result, {}));
    await this.fillPlaces.execute(result.cohortId);
  }
}
