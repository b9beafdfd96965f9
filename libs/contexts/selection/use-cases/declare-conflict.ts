import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { ConflictKind } from '../domain/conflict.ts';
import type { ReviewAssignment } from '../domain/review.ts';
import { reviewConflictNoted, reviewWithdrawn, toldOf } from '../domain/review-events.ts';
import type { ReviewAssignmentId } from '../domain/review-ids.ts';
import { ReviewIsWithdrawn } from '../domain/review-refusals.ts';
import { ConflictStatement } from '../persistence/conflict.statement.ts';
import { ReviewStatement } from '../persistence/review.statement.ts';
import { mayDeclareConflict } from '../policy.ts';
import { TrackFacts } from '../queries/track-facts.ts';

interface Asked {
  readonly assignmentId: ReviewAssignmentId;
  readonly kind: ConflictKind;
  readonly reason: string;
}

/**
 * A reviewer is too close to whoever applied: all their reviews of that person's applications are out of the count, with
 * the reason kept, and none is put before them again.
 */
@Injectable()
export class DeclareConflict {
  constructor(
    private readonly reviews: ReviewStatement,
    private readonly conflicts: ConflictStatement,
    private readonly tracks: TrackFacts,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { assignmentId, kind, reason }: Asked): Promise<{ withdrawn: number }> {
    return this.transaction.run(scope, async () => {
      const assignment = await this.reviews.holdOwn(assignmentId, scope.actor.personId);
      const { phase } = await this.tracks.of(scope, assignment.trackId);
      insist(mayDeclareConflict(scope.actor, assignment, phase));
      if (assignment.state === 'withdrawn') throw new ReviewIsWithdrawn();
      const withdrawn = await this.transaction.under('withdraw-reviews', () =>
        this.withdraw(assignment, { kind, reason }),
      );
      return { withdrawn };
    });
  }

  /** The reviewer may not know which applications are of the same person. */
  private async withdraw(assignment: ReviewAssignment, { kind, reason }: Omit<Asked, 'assignmentId'>): Promise<number> {
    const { organizationId, cohortId, reviewerId } = assignment;
    const applicationIds = await this.conflicts.applicationsBeside(assignment);
    const pairs = applicationIds.map((applicationId) => ({ applicationId, reviewerId, kind }));
    const noted = { organizationId, cohortId, source: 'declared' as const, reason, by: reviewerId };
    await this.conflicts.note(pairs, { ...noted, at: this.clock.now() });
    const standing = await this.conflicts.standing(organizationId, applicationIds, reviewerId);
    for (const one of standing) await this.reviews.settle(one, 'withdrawn', reason);
    await this.events.appendAll([
      ...pairs.map((pair) => ({
        kind: reviewConflictNoted,
        organizationId,
        facts: { cohortId, source: 'declared' as const, ...pair },
      })),
      ...standing.map((one) => toldOf(reviewWithdrawn, one)),
    ]);
    return standing.length;
  }
}
