import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { Database, EventLog, Transaction } from '#platform';
import type { DecisionOutcome } from '../domain/deciding.ts';
import { DecisionsFrozen } from '../domain/decision-errors.ts';
import { cohortDecisionProposed } from '../domain/decision-events.ts';
import type { CohortApplicationId, TrackId } from '../domain/ids.ts';
import { DecisionStatement } from '../persistence/decision.statement.ts';
import { mayPropose } from '../policy.ts';
import { TrackFacts } from '../queries/track-facts.ts';

interface Asked {
  readonly trackId: TrackId;
  readonly applicationId: CohortApplicationId;
  readonly outcome: DecisionOutcome;
  readonly reason: string;
}

const FROZEN = 'select is_frozen($1) as "isFrozen"';

/** A course master says what they would decide on an application of their track, by its code; again corrects it. */
@Injectable()
export class ProposeDecision {
  constructor(
    private readonly tracks: TrackFacts,
    private readonly decisions: DecisionStatement,
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { trackId, ...proposed }: Asked): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const track = await this.tracks.of(scope, trackId);
      insist(mayPropose(scope.actor, track));
      const { cohortId, organizationId } = track;
      const [state] = await this.database.read<{ isFrozen: boolean }>(scope, FROZEN, [cohortId]);
      if (state?.isFrozen) throw new DecisionsFrozen();
      const by = scope.actor.personId;
      await this.decisions.propose({ ...proposed, organizationId, cohortId, trackId, by, at: this.clock.now() });
      await this.events.append({ kind: cohortDecisionProposed, organizationId, facts: { cohortId, trackId } });
      return {};
    });
  }
}
