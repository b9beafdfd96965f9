import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { CriterionId } from '../domain/ids.ts';
import type { ReviewAssignment, ReviewState } from '../domain/review.ts';
import type { ReviewAssignmentId } from '../domain/review-ids.ts';
import { ReviewChangedMeanwhile, ReviewNotFound } from '../domain/review-refusals.ts';

const FIND = `
  select id, organization_id as "organizationId", cohort_id as "cohortId", track_id as "trackId",
    application_id as "applicationId", reviewer_id as "reviewerId", state, version
  from review_assignments where id = $1`;
const HOLD_OWN = `${FIND} and reviewer_id = $2 for update`;
const HOLD = `${FIND} for update`;
const SETTLE = `
  update review_assignments set state = $3, reason = $4, version = version + 1 where id = $1 and version = $2
  returning version`;
const KEEP = `
  insert into reviews (assignment_id, organization_id, cohort_id, track_id, application_id, reviewer_id, comment, given_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (assignment_id) do update set comment = excluded.comment, corrected_at = excluded.given_at
  returning corrected_at is not null as "isCorrected"`;
const FORGET_SCORES = 'delete from review_scores where assignment_id = $1';
const KEEP_SCORES = `
  insert into review_scores (assignment_id, cohort_id, criterion_id, score)
  select $1, $2, s."criterionId", s.score from jsonb_to_recordset($3) s ("criterionId" uuid, score integer)`;

interface Given {
  readonly scores: readonly { readonly criterionId: CriterionId; readonly score: number }[];
  readonly comment: string;
  readonly at: Date;
}

/** One reviewer's look at one application. */
@Injectable()
export class ReviewStatement {
  constructor(private readonly transaction: Transaction) {}

  /** One's own, held until the transaction ends; another's is as one that does not exist. */
  holdOwn(id: ReviewAssignmentId, reviewerId: PersonId): Promise<ReviewAssignment> {
    return this.one(HOLD_OWN, [id, reviewerId]);
  }

  /** Anybody's that the asker reaches. */
  hold(id: ReviewAssignmentId): Promise<ReviewAssignment> {
    return this.one(HOLD, [id]);
  }

  /** Answers the version it has now. */
  async settle({ id, version }: ReviewAssignment, state: ReviewState, reason = ''): Promise<number> {
    // The rows of an UPDATE that returns some come with their count.
    const [rows] = await this.query<{ version: number }[]>(SETTLE, [id, version, state, reason]);
    const [now] = rows ?? [];
    if (!now) throw new ReviewChangedMeanwhile();
    return now.version;
  }

  /** Answers whether there was one before. */
  async keep(assignment: ReviewAssignment, { scores, comment, at }: Given): Promise<boolean> {
    const { id, organizationId, cohortId, trackId, applicationId, reviewerId } = assignment;
    const place = [id, organizationId, cohortId, trackId, applicationId, reviewerId];
    const [kept] = await this.query<{ isCorrected: boolean }>(KEEP, [...place, comment, at]);
    await this.query(FORGET_SCORES, [id]);
    await this.query(KEEP_SCORES, [id, cohortId, JSON.stringify(scores)]);
    return kept?.isCorrected ?? false;
  }

  private async one(sql: string, params: unknown[]): Promise<ReviewAssignment> {
    const [found] = await this.query<ReviewAssignment>(sql, params);
    if (!found) throw new ReviewNotFound();
    return found;
  }

  private query<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
