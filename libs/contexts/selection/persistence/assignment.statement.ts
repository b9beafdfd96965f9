import { Injectable } from '@nestjs/common';
import { newId, type OrganizationId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { Assignment } from '../domain/assigning.ts';
import type { CohortId, TrackId } from '../domain/ids.ts';

const HOLD = 'select from tracks where id = $1 for update';
const ADD = `
  insert into review_assignments (id, organization_id, cohort_id, track_id, application_id, reviewer_id, state, brought_by,
    assigned_by, assigned_at, reason, version)
  select a.id, $1, $2, $3, a."applicationId", a."reviewerId", 'awaited', $4, $5, $6, '', 1
  from jsonb_to_recordset($7) a (id uuid, "applicationId" uuid, "reviewerId" uuid)`;

interface Brought {
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  readonly broughtBy: 'rule' | 'hand' | 'table';
  readonly by: PersonId;
  readonly at: Date;
}

/** Which application is before which reviewer. */
@Injectable()
export class AssignmentStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Two who assign in one track come one after the other. */
  async hold(trackId: TrackId): Promise<void> {
    await this.query(HOLD, [trackId]);
  }

  async add(pairs: readonly Assignment[], { organizationId, cohortId, trackId, broughtBy, by, at }: Brought) {
    if (pairs.length === 0) return;
    const rows = pairs.map((pair) => ({ id: newId(), ...pair }));
    await this.query(ADD, [organizationId, cohortId, trackId, broughtBy, by, at, JSON.stringify(rows)]);
  }

  private query<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
