import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { Assignment } from '../domain/assigning.ts';
import type { TrackId } from '../domain/ids.ts';
import { assignedIn } from '../domain/review-events.ts';
import { insistOnPairs } from '../domain/judging-pairs.ts';
import { AssignmentStatement } from '../persistence/assignment.statement.ts';
import { mayAssignReviewers } from '../policy.ts';
import { AssignmentGroundOf } from '../queries/assignment-ground.ts';
import { TrackFacts } from '../queries/track-facts.ts';

interface Asked {
  readonly trackId: TrackId;
  readonly pairs: readonly Assignment[];
  readonly broughtBy: 'hand' | 'table';
}

/** Puts these applications before these reviewers, all of them or none. */
@Injectable()
export class AssignReviewers {
  constructor(
    private readonly tracks: TrackFacts,
    private readonly ground: AssignmentGroundOf,
    private readonly assignments: AssignmentStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { trackId, pairs, broughtBy }: Asked): Promise<{ assigned: number }> {
    return this.transaction.run(scope, async () => {
      await this.assignments.hold(trackId);
      const track = await this.tracks.of(scope, trackId);
      insist(mayAssignReviewers(scope.actor, track));
      insistOnPairs(pairs, await this.ground.ask(scope, trackId));
      const { organizationId, cohortId } = track;
      const by = scope.actor.personId;
      const at = this.clock.now();
      await this.assignments.add(pairs, { organizationId, cohortId, trackId, broughtBy, by, at });
      await this.events.appendAll(assignedIn({ organizationId, cohortId, trackId, by: broughtBy }, pairs));
      return { assigned: pairs.length };
    });
  }
}
