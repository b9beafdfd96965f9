import { Injectable } from '@nestjs/common';
import { newId, type OrganizationId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { ConflictKind } from '../domain/conflict.ts';
import type { CohortApplicationId, CohortId } from '../domain/ids.ts';
import type { ReviewAssignment } from '../domain/review.ts';

const NOTE = `
  insert into review_conflicts (id, organization_id, cohort_id, application_id, reviewer_id, kind, source, reason,
    noted_by, noted_at)
  select c.id, $1, $2, c."applicationId", c."reviewerId", c.kind, $3, $4, $5, $6
  from jsonb_to_recordset($7) c (id uuid, "applicationId" uuid, "reviewerId" uuid, kind text)
  on conflict (application_id, reviewer_id) do nothing`;
/** Of the same person in the same cohort, this application among them. */
const BESIDE = `
  select b.id from cohort_applications a join cohort_applications b
    on b.organization_id = a.organization_id and b.cohort_id = a.cohort_id and b.learner_id = a.learner_id
  where a.organization_id = $1 and a.id = $2`;
const STANDING = `
  select id, organization_id as "organizationId", cohort_id as "cohortId", track_id as "trackId",
    application_id as "applicationId", reviewer_id as "reviewerId", state, version
  from review_assignments where organization_id = $1 and application_id = any($2) and reviewer_id = $3
    and state <> 'withdrawn' order by id for update`;

export interface PairInConflict {
  readonly applicationId: CohortApplicationId;
  readonly reviewerId: PersonId;
  readonly kind: ConflictKind;
}

interface Noted {
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly source: 'declared' | 'found';
  readonly reason: string;
  readonly by: PersonId;
  readonly at: Date;
}

/** Who is too close to an applicant. */
@Injectable()
export class ConflictStatement {
  constructor(private readonly transaction: Transaction) {}

  /** One that is known already stays as it is. */
  async note(pairs: readonly PairInConflict[], { organizationId, cohortId, source, reason, by, at }: Noted) {
    if (pairs.length === 0) return;
    const rows = pairs.map((pair) => ({ id: newId(), ...pair }));
    await this.query(NOTE, [organizationId, cohortId, source, reason, by, at, JSON.stringify(rows)]);
  }

  /** All applications of whoever made this one, in the same cohort; only an authority may know them. */
  async applicationsBeside({ organizationId, applicationId }: ReviewAssignment): Promise<CohortApplicationId[]> {
    const rows = await this.query<{ id: CohortApplicationId }>(BESIDE, [organizationId, applicationId]);
    return rows.map(({ id }) => id);
  }

  /** What stands before the reviewer of these applications, held until the transaction ends. */
  standing(
    organizationId: OrganizationId,
    applicationIds: readonly CohortApplicationId[],
    reviewerId: PersonId,
  ): Promise<ReviewAssignment[]> {
    return this.query(STANDING, [organizationId, applicationIds, reviewerId]);
  }

  private query<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
