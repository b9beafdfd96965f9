import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { afterVerb, type ReviewState } from '../domain/review.ts';
import { reviewAbstained, toldOf } from '../domain/review-events.ts';
import type { ReviewAssignmentId } from '../domain/review-ids.ts';
import { ReviewStatement } from '../persistence/review.statement.ts';
import { mayAbstain } from '../policy.ts';
import { TrackFacts } from '../queries/track-facts.ts';

interface Asked {
  readonly assignmentId: ReviewAssignmentId;
  readonly reason: string;
  readonly version: number;
}

/** A reviewer cannot judge an application; what they scored before does not count. */
@Injectable()
export class AbstainFromReview {
  constructor(
    private readonly reviews: ReviewStatement,
    private readonly tracks: TrackFacts,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(
    scope: AuthorizedScope,
    { assignmentId, reason, version }: Asked,
  ): Promise<{ state: ReviewState; version: number }> {
    return this.transaction.run(scope, async () => {
      const assignment = await this.reviews.holdOwn(assignmentId, scope.actor.personId);
      const { phase } = await this.tracks.of(scope, assignment.trackId);
      insist(mayAbstain(scope.actor, assignment, phase));
      const state = afterVerb(assignment, 'abstain', version);
      const now = await this.reviews.settle(assignment, state, reason);
      await this.events.append(toldOf(reviewAbstained, assignment));
      return { state, version: now };
    });
  }
}
