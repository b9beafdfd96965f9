import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { countsOf, decide, type DecisionOutcome } from '../domain/deciding.ts';
import { cohortDecisionsMade } from '../domain/decision-events.ts';
import type { CohortApplicationId, TrackId } from '../domain/ids.ts';
import { CohortRepository } from '../persistence/cohort.repository.ts';
import { DecisionStatement } from '../persistence/decision.statement.ts';
import { mayDecide } from '../policy.ts';
import { TrackFacts } from '../queries/track-facts.ts';

interface Asked {
  readonly trackId: TrackId;
  readonly applications: readonly { readonly applicationId: CohortApplicationId; readonly version: number }[];
  readonly outcome: DecisionOutcome | 'undecided';
  readonly reason: string;
}

type Decided = ReturnType<typeof countsOf> & { readonly decided: number };

/** The office decides on applications of a track, all of those asked for or none; each change is kept with its reason. */
@Injectable()
export class DecideApplications {
  constructor(
    private readonly cohorts: CohortRepository,
    private readonly tracks: TrackFacts,
    private readonly decisions: DecisionStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { trackId, applications, outcome, reason }: Asked): Promise<Decided> {
    return this.transaction.run(scope, async () => {
      const { cohortId, organizationId, places } = await this.tracks.of(scope, trackId);
      insist(mayDecide(scope.actor, { organizationId }));
      (await this.cohorts.lock(cohortId)).insistOnDeciding();
      const before = await this.decisions.ofTrack(trackId);
      const asked = { applications, outcome: outcome === 'undecided' ? null : outcome };
      const decided = decide({ places, decisions: before }, asked);
      await this.decisions.keep(decided, { reason, by: scope.actor.personId, at: this.clock.now() });
      const facts = { cohortId, trackId, decided: applications.length };
      await this.events.append({ kind: cohortDecisionsMade, organizationId, facts });
      const after = await this.decisions.ofTrack(trackId);
      return { decided: applications.length, ...countsOf(after.map((one) => one.outcome)) };
    });
  }
}
