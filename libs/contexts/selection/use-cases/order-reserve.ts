import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { reorder } from '../domain/deciding.ts';
import { cohortDecisionsMade } from '../domain/decision-events.ts';
import type { CohortApplicationId, TrackId } from '../domain/ids.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { DecisionStatement } from '../persistence/decision.statement.ts';
import { mayDecide } from '../policy.ts';
import { TrackFacts } from '../queries/track-facts.ts';

interface Asked {
  readonly trackId: TrackId;
  /** All of the reserve, first to last. */
  readonly order: readonly CohortApplicationId[];
  readonly reason: string;
}

/** The office says in which order the reserve of a track moves up; answers how many stand elsewhere than before. */
@Injectable()
export class OrderReserve {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly tracks: TrackFacts,
    private readonly decisions: DecisionStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { trackId, order, reason }: Asked): Promise<{ moved: number }> {
    return this.transaction.run(scope, async () => {
      const { cohortId, organizationId } = await this.tracks.of(scope, trackId);
      insist(mayDecide(scope.actor, { organizationId }));
      (await this.cohorts.lock(cohortId)).insistOnDeciding();
      const moved = reorder(await this.decisions.ofTrack(trackId), order);
      if (moved.length === 0) return { moved: 0 };
      await this.decisions.keep(moved, { reason, by: scope.actor.personId, at: this.clock.now() });
      const facts = { cohortId, trackId, decided: moved.length };
      await this.events.append({ kind: cohortDecisionsMade, organizationId, facts });
      return { moved: moved.length };
    });
  }
}
