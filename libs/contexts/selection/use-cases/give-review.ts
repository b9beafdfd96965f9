import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { CriterionId } from '../domain/ids.ts';
import { afterVerb, type ReviewState } from '../domain/review.ts';
import { reviewCorrected, reviewGiven, toldOf } from '../domain/review-events.ts';
import type { ReviewAssignmentId } from '../domain/review-ids.ts';
import { insistOnScores } from '../domain/weighing.ts';
import { ReviewStatement } from '../persistence/review.statement.ts';
import { mayReview } from '../policy.ts';
import { CriteriaOf } from '../queries/criteria-of.ts';
import { TrackFacts } from '../queries/track-facts.ts';

interface Asked {
  readonly assignmentId: ReviewAssignmentId;
  readonly scores: readonly { readonly criterionId: CriterionId; readonly score: number }[];
  readonly comment: string;
  /** Of the assignment as it was looked at. */
  readonly version: number;
}

interface Settled {
  readonly state: ReviewState;
  readonly version: number;
}

/** A reviewer scores an application before them, or corrects what they scored. */
@Injectable()
export class GiveReview {
  constructor(
    private readonly reviews: ReviewStatement,
    private readonly tracks: TrackFacts,
    private readonly criteria: CriteriaOf,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { assignmentId, scores, comment, version }: Asked): Promise<Settled> {
    return this.transaction.run(scope, async () => {
      const assignment = await this.reviews.holdOwn(assignmentId, scope.actor.personId);
      const { phase } = await this.tracks.of(scope, assignment.trackId);
      insist(mayReview(scope.actor, assignment, phase));
      const state = afterVerb(assignment, 'give', version);
      insistOnScores(await this.criteria.ask(scope, assignment.trackId), scores);
      const isCorrected = await this.reviews.keep(assignment, { scores, comment, at: this.clock.now() });
      const now = await this.reviews.settle(assignment, state);
      await this.events.append(toldOf(isCorrected ? reviewCorrected : reviewGiven, assignment));
      return { state, version: now };
    });
  }
}
