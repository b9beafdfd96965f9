import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Transaction } from '#platform';
import type { CohortApplicationId } from '../domain/ids.ts';
import type { ResultState } from '../domain/result.ts';
import { HoldOwnResult } from './hold-own-result.ts';
import { type PlaceAnswer, SettleAnswer } from './settle-answer.ts';

/** Whoever is offered a place takes it, and is enrolled, or leaves it to the next in reserve; until the deadline, to the second. */
@Injectable()
export class AnswerPlace {
  constructor(
    private readonly holdOwnResult: HoldOwnResult,
    private readonly settleAnswer: SettleAnswer,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, id: CohortApplicationId, answer: PlaceAnswer): Promise<{ state: ResultState }> {
    return this.transaction.run(scope, async () => {
      const cohortId = await this.holdOwnResult.cohortOf(scope, id);
      return this.transaction.under('settle-places', () => this.settleAnswer.execute({ cohortId, id, answer }));
    });
  }
}
