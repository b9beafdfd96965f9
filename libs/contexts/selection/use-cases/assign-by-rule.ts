import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { TrackId } from '../domain/ids.ts';
import { assignedIn, reviewConflictNoted } from '../domain/review-events.ts';
import { AssignmentStatement } from '../persistence/assignment.statement.ts';
import { ConflictStatement } from '../persistence/conflict.statement.ts';
import { type AssignmentPlan, type Drawn, DrawAssignments, planOf } from './draw-assignments.ts';

/** Puts every application of a track before as many reviewers as asked; conflicts that were found are noted with it. */
@Injectable()
export class AssignByRule {
  constructor(
    private readonly drawing: DrawAssignments,
    private readonly assignments: AssignmentStatement,
    private readonly conflicts: ConflictStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { trackId, each }: { trackId: TrackId; each: number }): Promise<AssignmentPlan> {
    return this.transaction.run(scope, async () => {
      await this.assignments.hold(trackId);
      const made = await this.drawing.execute(scope, trackId, each);
      const { organizationId, cohortId } = made.track;
      const place = { organizationId, cohortId, by: scope.actor.personId, at: this.clock.now() };
      await this.conflicts.note(made.ground.found, { ...place, source: 'found', reason: '' });
      await this.assignments.add(made.drawn.added, { ...place, trackId, broughtBy: 'rule' });
      await this.tell(made);
      return planOf(made);
    });
  }

  private async tell({ track: { organizationId, cohortId, trackId }, ground, drawn }: Drawn): Promise<void> {
    const noted = ground.found.map((pair) => ({
      kind: reviewConflictNoted,
      organizationId,
      facts: { cohortId, source: 'found' as const, ...pair },
    }));
    const assigned = assignedIn({ organizationId, cohortId, trackId, by: 'rule' }, drawn.added);
    await this.events.appendAll([...noted, ...assigned]);
  }
}
