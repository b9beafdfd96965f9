import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { Transaction } from '#platform';
import { CohortApplicationNotFound } from '../domain/application-errors.ts';
import { NoPlaceOffered } from '../domain/decision-errors.ts';
import { PhaseForbids } from '../domain/errors.ts';
import type { CohortApplicationId } from '../domain/ids.ts';
import { allows } from '../domain/phases.ts';
import type { ResultState } from '../domain/result.ts';
import { ResultStatement } from '../persistence/result.statement.ts';
import { mayDecide } from '../policy.ts';
import { CohortFacts } from '../queries/cohort-facts.ts';
import { type PlaceAnswer, SettleAnswer } from './settle-answer.ts';

interface Asked {
  readonly id: CohortApplicationId;
  readonly answer: PlaceAnswer;
  /** How and when they said so. */
  readonly note: string;
}

/** The office records what somebody answered by telephone or otherwise, with a note; they are told of it. */
@Injectable()
export class AnswerForApplicant {
  constructor(
    private readonly results: ResultStatement,
    private readonly cohorts: CohortFacts,
    private readonly settleAnswer: SettleAnswer,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { id, answer, note }: Asked): Promise<{ state: ResultState }> {
    return this.transaction.run(scope, async () => {
      const found = await this.results.find(id);
      if (!found) throw (await this.results.isSubmitted(id)) ? new NoPlaceOffered() : new CohortApplicationNotFound();
      insist(mayDecide(scope.actor, found));
      const { cohortId } = found;
      const { phase } = await this.cohorts.of(scope, cohortId);
      if (!allows(phase, 'applicant', 'answer-result')) throw new PhaseForbids(phase);
      return this.transaction.under('settle-places', () => this.settleAnswer.execute({ cohortId, id, answer, note }));
    });
  }
}
