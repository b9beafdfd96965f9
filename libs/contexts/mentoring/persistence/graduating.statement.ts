import { Injectable } from '@nestjs/common';
import type { CalendarDate, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { CohortYear, Distinction, FinishedYear, Finishing, YearOutcome } from '../domain/conclusion.ts';
import { YearNotFound } from '../domain/errors.ts';
import type { CohortId } from '../domain/ids.ts';
import { NOTHING_ASKED, ruleOf, type YearRule } from '../domain/year-rule.ts';

const BEGIN = `
  insert into cohort_years (cohort_id, organization_id, rule, version)
  select c.id, c.organization_id, $2, 0 from cohorts c where c.id = $1 on conflict do nothing`;
const COPY = `
  insert into cohort_years (cohort_id, organization_id, rule, version)
  select c.id, c.organization_id, y.rule, 1 from cohort_years y, cohorts c where y.cohort_id = $1 and c.id = $2
  on conflict do nothing returning cohort_id`;
const LOCK = `
  select cohort_id as "cohortId", organization_id as "organizationId", rule, results_told_at as "resultsToldAt", version
  from cohort_years where cohort_id = $1 for update`;
const SET_RULE = 'update cohort_years set rule = $2, version = version + 1 where cohort_id = $1';
const TELL = 'update cohort_years set results_told_at = $2, version = version + 1 where cohort_id = $1';
const CONCLUDE = `
  insert into year_conclusions (trainee_id, organization_id, learner_id, cohort_id, track_id, outcome, reason,
    fulfilled_the_rule, concluded_by, concluded_at, is_outstanding, version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, false, 1)
  on conflict (trainee_id) do update set outcome = $6, reason = $7, fulfilled_the_rule = $8, concluded_by = $9,
    concluded_at = $10, version = year_conclusions.version + 1,
    is_outstanding = year_conclusions.is_outstanding and $6 = 'completed',
    outstanding_reason = case when $6 = 'completed' then year_conclusions.outstanding_reason end,
    named_by = case when $6 = 'completed' then year_conclusions.named_by end,
    named_at = case when $6 = 'completed' then year_conclusions.named_at end
  returning version`;
const DISTINGUISH = `
  update year_conclusions set is_outstanding = $2::text is not null, outstanding_reason = $2, named_by = $3, named_at = $4,
    version = version + 1 where trainee_id = $1 returning version`;
const RESULT = `
  insert into year_results (trainee_id, organization_id, learner_id, cohort_id, track_id, enrollment_id, outcome,
    is_outstanding, concluded_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** What the office concluded, by whom and when. */
export interface Concluded {
  readonly outcome: YearOutcome;
  readonly reason: string;
  readonly fulfilledTheRule: boolean;
  readonly by: PersonId;
  readonly at: Date;
}

/** The end of a year, one deed of a cohort after the other. Inside the caller's transaction. */
@Injectable()
export class GraduatingStatement {
  constructor(private readonly transaction: Transaction) {}

  /** The cohort's year, begun where nothing was said of it, and locked. Throws `not-found`. */
  async lock(cohortId: CohortId): Promise<CohortYear> {
    await this.ask(BEGIN, [cohortId, JSON.stringify(NOTHING_ASKED)]);
    const [year] = await this.ask<CohortYear>(LOCK, [cohortId]);
    if (!year) throw new YearNotFound();
    return { ...year, rule: ruleOf(year.rule) };
  }

  async setRule(cohortId: CohortId, rule: YearRule): Promise<void> {
    await this.ask(SET_RULE, [cohortId, JSON.stringify(rule)]);
  }

  /** Whether there was one to copy, and the copy had none. */
  async copyRule(from: CohortId, to: CohortId): Promise<boolean> {
    return (await this.ask(COPY, [from, to])).length > 0;
  }

  async tell(cohortId: CohortId, at: Date): Promise<void> {
    await this.ask(TELL, [cohortId, at]);
  }

  /** Answers the version it has now. Who completed no more is outstanding no more. */
  async conclude(of: Finishing, { outcome, reason, fulfilledTheRule, by, at }: Concluded): Promise<number> {
    const [concluded] = await this.ask<{ version: number }>(CONCLUDE, [
      ...fiveOf(of),
      outcome,
      reason,
      fulfilledTheRule,
      by,
      at,
    ]);
    return concluded?.version ?? 0;
  }

  /** Null takes a distinction back. Answers the version it has now. */
  async distinguish({ traineeId }: Finishing, distinction: Distinction | null): Promise<number> {
    const { reason = null, by = null, at = null } = distinction ?? {};
    const { manager } = this.transaction;
    const [[named]] = await manager.query<[{ version: number }[], number]>(DISTINGUISH, [traineeId, reason, by, at]);
    return named?.version ?? 0;
  }

  async addResult(of: FinishedYear, on: CalendarDate): Promise<void> {
    const { outcome, isOutstanding } = of.conclusion;
    await this.ask(RESULT, [...fiveOf(of), of.enrollmentId, outcome, isOutstanding, on]);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}

const fiveOf = ({ traineeId, organizationId, learnerId, cohortId, trackId }: Finishing) => [
  traineeId,
  organizationId,
  learnerId,
  cohortId,
  trackId,
];
