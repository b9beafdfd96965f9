import { Injectable } from '@nestjs/common';
import { type Id, newId, type OrganizationId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import { ActivityNotFound, AlreadySent } from '../domain/activity-errors.ts';
import type { DispatchId } from '../domain/activity-ids.ts';
import type { DispatchAnswer, DispatchPlan, DispatchState } from '../domain/dispatch.ts';
import type { CohortId } from '../domain/ids.ts';

const LOCK = `
  select id, organization_id as "organizationId", cohort_id as "cohortId", state, version from dispatches where id = $1`;
const PLAN = `
  insert into dispatches (id, organization_id, cohort_id, title_ja, title_en, purpose_ja, purpose_en, place_ja, place_en,
    country, starts_on, ends_on, state, version)
  select $1, c.organization_id, c.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'planned', 1 from cohorts c where c.id = $2`;
const CORRECT = `
  update dispatches set title_ja = $2, title_en = $3, purpose_ja = $4, purpose_en = $5, place_ja = $6, place_en = $7,
    country = $8, starts_on = $9, ends_on = $10, version = version + 1 where id = $1`;
const CANCEL = `
  update dispatches set state = 'canceled', cancel_reason = $2, version = version + 1 where id = $1`;
const REPORT = `
  update dispatches set state = 'held', report = $2, report_url = $3, version = version + 1 where id = $1`;
const CHOOSE = `
  insert into dispatch_people (dispatch_id, trainee_id, organization_id, learner_id, cohort_id, track_id, answer, chosen_at)
  select $1, t.id, t.organization_id, t.learner_id, t.cohort_id, t.track_id, 'asked', $4 from trainees t
  where t.id = $2 and t.cohort_id = $3`;
const PERSON = `
  select learner_id as "learnerId", organization_id as "organizationId", cohort_id as "cohortId", answer from dispatch_people
  where dispatch_id = $1 and trainee_id = $2`;
const GOING = `
  select trainee_id as "traineeId", learner_id as "learnerId" from dispatch_people
  where dispatch_id = $1 and answer <> 'not-going' order by trainee_id`;
const DECIDE = `
  insert into dispatch_decisions (dispatch_id, trainee_id, organization_id, learner_id, reason, decided_by, decided_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const DROP = 'delete from dispatch_people where dispatch_id = $1 and trainee_id = $2';
const ANSWER = `update dispatch_people set answer = $3, answered_at = $4 where dispatch_id = $1 and trainee_id = $2`;

export interface DispatchKnown {
  readonly id: DispatchId;
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly state: DispatchState;
  readonly version: number;
}
interface Sent {
  readonly learnerId: PersonId;
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly answer: DispatchAnswer;
}
interface Decision {
  readonly reason: string;
  readonly by: PersonId;
  readonly at: Date;
}

/** Who is sent abroad. Inside the caller's transaction. */
@Injectable()
export class DispatchStatement {
  constructor(private readonly transaction: Transaction) {}

  /** For the office, whose deeds wait for each other. Throws `not-found`. */
  lock(id: DispatchId): Promise<DispatchKnown> {
    return this.one<DispatchKnown>(`${LOCK} for update`, [id]);
  }

  /** For whoever is sent. Throws `not-found`. */
  find(id: DispatchId): Promise<DispatchKnown> {
    return this.one<DispatchKnown>(LOCK, [id]);
  }

  /** Throws `not-found`: of a cohort in reach. */
  async plan(cohortId: CohortId, plan: DispatchPlan): Promise<DispatchKnown> {
    const id = newId<'Dispatch'>();
    await this.ask(PLAN, [id, cohortId, ...planOf(plan)]);
    return this.find(id);
  }

  async correct(id: DispatchId, plan: DispatchPlan): Promise<void> {
    await this.ask(CORRECT, [id, ...planOf(plan)]);
  }

  async cancel(id: DispatchId, reason: string): Promise<void> {
    await this.ask(CANCEL, [id, reason]);
  }

  async report(id: DispatchId, report: string, url: string | null): Promise<void> {
    await this.ask(REPORT, [id, report, url]);
  }

  /** Throws `already-sent`, and `not-found`: a trainee or graduate of the cohort. */
  async choose({ id, cohortId }: DispatchKnown, traineeId: Id<'Trainee'>, decision: Decision): Promise<Sent> {
    if ((await this.ask(PERSON, [id, traineeId])).length > 0) throw new AlreadySent();
    await this.ask(CHOOSE, [id, traineeId, cohortId, decision.at]);
    const sent = await this.person(id, traineeId);
    const { reason, by, at } = decision;
    await this.ask(DECIDE, [id, traineeId, sent.organizationId, sent.learnerId, reason, by, at]);
    return sent;
  }

  /** Throws `not-found`. */
  person(id: DispatchId, traineeId: Id<'Trainee'>): Promise<Sent> {
    return this.one<Sent>(PERSON, [id, traineeId]);
  }

  /** Who has not said that they do not go. */
  going(id: DispatchId): Promise<{ traineeId: Id<'Trainee'>; learnerId: PersonId }[]> {
    return this.ask(GOING, [id]);
  }

  async drop(id: DispatchId, traineeId: Id<'Trainee'>): Promise<void> {
    await this.ask(DROP, [id, traineeId]);
  }

  async answer(id: DispatchId, traineeId: Id<'Trainee'>, answer: DispatchAnswer, at: Date): Promise<void> {
    await this.ask(ANSWER, [id, traineeId, answer, at]);
  }

  private async one<Row>(sql: string, params: unknown[]): Promise<Row> {
    const [row] = await this.ask<Row>(sql, params);
    if (!row) throw new ActivityNotFound();
    return row;
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}

const planOf = ({ title, purpose, place, country, startsOn, endsOn }: DispatchPlan) => [
  title.ja,
  title.en,
  purpose.ja,
  purpose.en,
  place.ja,
  place.en,
  country,
  startsOn,
  endsOn,
];
