import { Injectable } from '@nestjs/common';
import { newId, type OrganizationId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { CohortId, PresentationId } from '../domain/ids.ts';
import type { CriterionWritten, JudgingCriterion, Scoring, ScoringState } from '../domain/judging.ts';
import { NoJudgingCriteria } from '../domain/judging-errors.ts';
import type { JudgingCriterionId } from '../domain/judging-ids.ts';

const BEGIN = `
  insert into presentation_scorings (presentation_id, organization_id, cohort_id, state, version)
  values ($1, $2, $3, 'open', 0) on conflict do nothing`;
const LOCK = `
  select presentation_id as "presentationId", organization_id as "organizationId", cohort_id as "cohortId", state, version
  from presentation_scorings where presentation_id = $1 for update`;
const HOLD = 'select hold_scoring($1) as state';
const NEXT = 'update presentation_scorings set version = version + 1';
const RENEW = `${NEXT} where presentation_id = $1`;
const CLOSE = `${NEXT}, state = 'closed', closed_by = $2, closed_at = $3 where presentation_id = $1`;
const REOPEN = `${NEXT}, state = 'open', closed_by = null, closed_at = null where presentation_id = $1`;
const RELEASE = `${NEXT}, state = 'released', released_at = $2 where presentation_id = $1`;
const REMIND = 'update presentation_scorings set reminded_at = $2 where presentation_id = $1';
const IS_SCORED = 'select exists (select from judgements where presentation_id = $1) as "isScored"';
const CRITERIA = `
  select id, name_ja as "nameJa", name_en as "nameEn", weight from judging_criteria where presentation_id = $1
  order by position, id`;
const DROP_OTHERS = 'delete from judging_criteria where presentation_id = $1 and id <> all ($2)';
const WRITE = `
  insert into judging_criteria (id, organization_id, cohort_id, presentation_id, name_ja, name_en, weight, position)
  select c.id, $2, $3, $1, c."nameJa", c."nameEn", c.weight, c.position
  from jsonb_to_recordset($4) c (id uuid, "nameJa" text, "nameEn" text, weight integer, position integer)
  on conflict (id) do update
    set name_ja = excluded.name_ja, name_en = excluded.name_en, weight = excluded.weight, position = excluded.position`;

interface OfPresentation {
  readonly presentationId: PresentationId;
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
}

/** How far the scoring of a results presentation is, and by what it is judged. Inside the caller's transaction. */
@Injectable()
export class ScoringStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Begun where nothing was set yet, at version 0, and held against whoever scores. */
  async begin({ presentationId, organizationId, cohortId }: OfPresentation): Promise<Scoring> {
    await this.ask(BEGIN, [presentationId, organizationId, cohortId]);
    return this.lock(presentationId);
  }

  /** Held against whoever scores. Throws `no-judging-criteria`. */
  async lock(id: PresentationId): Promise<Scoring> {
    const [scoring] = await this.ask<Scoring>(LOCK, [id]);
    if (!scoring) throw new NoJudgingCriteria();
    return scoring;
  }

  /** Held against whoever closes it, beside others who score. Throws `no-judging-criteria`. */
  async hold(id: PresentationId): Promise<ScoringState> {
    const [held] = await this.ask<{ state: ScoringState | null }>(HOLD, [id]);
    if (!held?.state) throw new NoJudgingCriteria();
    return held.state;
  }

  async isScored(id: PresentationId): Promise<boolean> {
    const [told] = await this.ask<{ isScored: boolean }>(IS_SCORED, [id]);
    return told?.isScored ?? false;
  }

  criteriaOf(id: PresentationId): Promise<JudgingCriterion[]> {
    return this.ask(CRITERIA, [id]);
  }

  /** All of them, in their order; what is not among them goes. */
  async writeCriteria({ presentationId, organizationId, cohortId }: Scoring, written: readonly CriterionWritten[]) {
    const rows = written.map((one, position) => ({ ...one, id: one.id ?? newId<'JudgingCriterion'>(), position }));
    const ids: JudgingCriterionId[] = rows.map(({ id }) => id);
    await this.ask(DROP_OTHERS, [presentationId, ids]);
    await this.ask(WRITE, [presentationId, organizationId, cohortId, JSON.stringify(rows)]);
    await this.ask(RENEW, [presentationId]);
  }

  async close(id: PresentationId, by: PersonId, at: Date): Promise<void> {
    await this.ask(CLOSE, [id, by, at]);
  }

  async reopen(id: PresentationId): Promise<void> {
    await this.ask(REOPEN, [id]);
  }

  async release(id: PresentationId, at: Date): Promise<void> {
    await this.ask(RELEASE, [id, at]);
  }

  async remind(id: PresentationId, at: Date): Promise<void> {
    await this.ask(REMIND, [id, at]);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
