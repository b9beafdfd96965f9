import { Injectable } from '@nestjs/common';
import { newId, type OrganizationId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { Decision, DecisionOutcome } from '../domain/deciding.ts';
import type { CohortApplicationId, CohortId, TrackId } from '../domain/ids.ts';
import { ApplicationNotOfTrack } from '../domain/review-refusals.ts';

const OF_TRACK = `
  select a.id as "applicationId", d.outcome, d.reserve_rank as "reserveRank", coalesce(d.version, 0) as version
  from cohort_applications a left join decisions d on d.application_id = a.id
  where a.track_id = $1 and a.state = 'submitted' order by a.id`;
// A withdrawn application leaves its rank to the others.
const LEAVE_RANKS = `
  update decisions d set reserve_rank = null from cohort_applications a
  where d.track_id = $1 and d.reserve_rank is not null and a.id = d.application_id and a.state <> 'submitted'`;
const CHANGED = `
  from jsonb_to_recordset($1) x ("applicationId" uuid, outcome text, "reserveRank" integer)
    join cohort_applications a on a.id = x."applicationId"`;
// Without a reason of its own a decision that only moves in the reserve keeps the one it has.
const KEEP = `
  insert into decisions (organization_id, cohort_id, track_id, application_id, learner_id, outcome, reserve_rank, reason,
    decided_by, decided_at, version)
  select a.organization_id, a.cohort_id, a.track_id, a.id, a.learner_id, x.outcome, x."reserveRank", $2, $3, $4, 1 ${CHANGED}
  on conflict (application_id) do update set outcome = excluded.outcome, reserve_rank = excluded.reserve_rank,
    reason = excluded.reason, decided_by = excluded.decided_by, decided_at = excluded.decided_at,
    version = decisions.version + 1`;
const RECORD = `
  insert into decision_changes (id, organization_id, cohort_id, track_id, application_id, learner_id, outcome, reserve_rank,
    reason, changed_by, changed_at)
  select x.id, a.organization_id, a.cohort_id, a.track_id, a.id, a.learner_id, x.outcome, x."reserveRank", $2, $3, $4
  from jsonb_to_recordset($1) x (id uuid, "applicationId" uuid, outcome text, "reserveRank" integer)
    join cohort_applications a on a.id = x."applicationId"`;
const STANDS = `select id from cohort_applications where id = $1 and track_id = $2 and state = 'submitted'`;
const PROPOSE = `
  insert into decision_proposals (organization_id, cohort_id, track_id, application_id, proposed_by, outcome, reason,
    proposed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (application_id, proposed_by) do update set outcome = excluded.outcome, reason = excluded.reason,
    proposed_at = excluded.proposed_at`;

interface Why {
  readonly reason: string;
  readonly by: PersonId;
  readonly at: Date;
}

interface Proposal extends Why {
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly trackId: TrackId;
  readonly applicationId: CohortApplicationId;
  readonly outcome: DecisionOutcome;
}

/** What the office decides and course masters propose. Inside the caller's transaction, which holds the cohort. */
@Injectable()
export class DecisionStatement {
  constructor(private readonly transaction: Transaction) {}

  /** One for each application that stands, decided or not. */
  async ofTrack(trackId: TrackId): Promise<Decision[]> {
    await this.query(LEAVE_RANKS, [trackId]);
    return this.query<Decision>(OF_TRACK, [trackId]);
  }

  /** Keeps them, and each as a change of its own. */
  async keep(decided: readonly Omit<Decision, 'version'>[], { reason, by, at }: Why): Promise<void> {
    await this.query(KEEP, [JSON.stringify(decided), reason, by, at]);
    const changes = decided.map((one) => ({ ...one, id: newId() }));
    await this.query(RECORD, [JSON.stringify(changes), reason, by, at]);
  }

  async propose({
    organizationId,
    cohortId,
    trackId,
    applicationId,
    outcome,
    reason,
    by,
    at,
  }: Proposal): Promise<void> {
    const stands = await this.query(STANDS, [applicationId, trackId]);
    if (stands.length === 0) throw new ApplicationNotOfTrack();
    await this.query(PROPOSE, [organizationId, cohortId, trackId, applicationId, by, outcome, reason, at]);
  }

  private query<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
