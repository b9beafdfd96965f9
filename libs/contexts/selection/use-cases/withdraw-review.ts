import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { afterVerb, type ReviewState } from '../domain/review.ts';
import { reviewWithdrawn, toldOf } from '../domain/review-events.ts';
import type { ReviewAssignmentId } from '../domain/review-ids.ts';
import { ReviewStatement } from '../persistence/review.statement.ts';
import { mayAssignReviewers } from '../policy.ts';
import { TrackFacts } from '../queries/track-facts.ts';

interface Asked {
  readonly assignmentId: ReviewAssignmentId;
  readonly reason: string;
  readonly version: number;
}

/** The office takes an application back from a reviewer, or a review out of the count: what was scored is kept with the reason. */
@Injectable()
export class WithdrawReview {
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
      const assignment = await this.reviews.hold(assignmentId);
      insist(mayAssignReviewers(scope.actor, await this.tracks.of(scope, assignment.trackId)));
      const state = afterVerb(assignment, 'withdraw', version);
      const now = await this.reviews.settle(assignment, state, reason);
      await this.events.append({ ...toldOf(reviewWithdrawn, assignment), reason });
      return { state, version: now };
    });
  }
}
