import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, DomainError } from '#kernel';
import { DatabaseClock } from '#platform';
import { CohortApplicationNotFound } from '../domain/application-errors.ts';
import { NoPlaceOffered } from '../domain/decision-errors.ts';
import { PhaseForbids } from '../domain/errors.ts';
import type { CohortApplicationId, CohortId } from '../domain/ids.ts';
import { allows } from '../domain/phases.ts';
import { type Result, ResultStatement } from '../persistence/result.statement.ts';
import { CohortFacts } from '../queries/cohort-facts.ts';

/** One's own result, once results are out; then held, in the cohort's turn, with the database's time. Inside a transaction. */
@Injectable()
export class HoldOwnResult {
  constructor(
    private readonly results: ResultStatement,
    private readonly cohorts: CohortFacts,
    private readonly clock: DatabaseClock,
  ) {}

  /** As far as whoever asks may know of it; refuses another's as unknown. */
  async cohortOf(scope: AuthorizedScope, id: CohortApplicationId): Promise<CohortId> {
    const own = await this.results.find(id);
    if (own?.learnerId !== scope.actor.personId) throw await this.refusal(scope, id);
    const { phase } = await this.cohorts.of(scope, own.cohortId);
    if (!allows(phase, 'applicant', 'answer-result')) throw new PhaseForbids(phase);
    return own.cohortId;
  }

  /** Of one's own application the same before the instant, whatever is decided. */
  private async refusal(scope: AuthorizedScope, id: CohortApplicationId): Promise<DomainError> {
    const isOwn = await this.results.isOwn(id, scope.actor.personId);
    return isOwn ? new NoPlaceOffered() : new CohortApplicationNotFound();
  }

  /** Under an authority that settles places. */
  async execute(cohortId: CohortId, id: CohortApplicationId): Promise<{ result: Result; now: Date }> {
    await this.results.takeTurn(cohortId);
    return { result: await this.results.have(id), now: await this.clock.now() };
  }
}
