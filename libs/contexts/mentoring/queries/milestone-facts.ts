import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { CohortId, MilestoneId } from '../domain/ids.ts';
import type { Milestone } from '../domain/milestone.ts';
import { MilestoneNotFound } from '../domain/progress-errors.ts';
import { MILESTONE } from '../persistence/milestone.statement.ts';

const ONE = `select ${MILESTONE} from milestones m where m.id = $1`;
const ALL = `select ${MILESTONE} from milestones m where m.cohort_id = $1 order by m.due_at, m.id`;

/** Milestones, as far as the asker reaches. Joins the caller's transaction. */
@Injectable()
export class MilestoneFacts {
  constructor(private readonly database: Database) {}

  /** Throws `not-found`. */
  async of(scope: AuthorizedScope, id: MilestoneId): Promise<Milestone> {
    const [milestone] = await this.database.read<Milestone>(scope, ONE, [id]);
    if (!milestone) throw new MilestoneNotFound();
    return milestone;
  }

  /** Those of a cohort, the first that is due first. */
  ofCohort(scope: AuthorizedScope, id: CohortId): Promise<Milestone[]> {
    return this.database.read<Milestone>(scope, ALL, [id]);
  }
}
