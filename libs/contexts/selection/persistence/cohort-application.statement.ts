import { Injectable } from '@nestjs/common';
import { newId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { CohortApplication, CohortApplicationState, Receipt } from '../domain/cohort-application.ts';
import type { Content } from '../domain/application-content.ts';
import type { CohortApplicationId, CohortId, TrackId } from '../domain/ids.ts';

type Place = Pick<CohortApplication, 'cohortId' | 'organizationId' | 'trackId' | 'learnerId'>;

const COLUMNS = `
  select id, organization_id as "organizationId", cohort_id as "cohortId", track_id as "trackId",
    learner_id as "learnerId", state, submitted_version as "submittedVersion" from cohort_applications`;
const TURN = 'select pg_advisory_xact_lock(hashtextextended($1, 0))';
const OTHERS = `
  select count(*)::int as count from cohort_applications
  where cohort_id = $1 and learner_id = $2 and track_id <> $3 and state <> 'withdrawn'`;
const BEGIN = `
  insert into cohort_applications (id, organization_id, cohort_id, track_id, learner_id, state, begun_at)
  values ($1, $2, $3, $4, $5, 'draft', $6)`;
const MOVE = `
  update cohort_applications set state = $2, withdrawn_at = case when $2 = 'withdrawn' then $3::timestamptz end where id = $1`;
const SUBMITTED = `
  update cohort_applications set state = 'submitted', submitted_version = $2, submitted_at = $3, withdrawn_at = null
  where id = $1`;
const RECEIPTS = `
  select number, submitted_at as "submittedAt", digest from application_versions
  where application_id = $1 order by number desc`;
const KEEP_VERSION = `
  insert into application_versions (application_id, number, organization_id, learner_id, submitted_at, digest)
  values ($1, $2, $3, $4, $5, $6)`;
const KEEP_ANSWERS = `
  insert into application_answers (application_id, number, organization_id, learner_id, question_id, body, links)
  select $1, $2, $3, $4, a."questionId", a.body, a.links
  from jsonb_to_recordset($5) a ("questionId" uuid, body text, links text[])`;
const KEEP_FILES = `
  insert into application_files (application_id, number, organization_id, learner_id, question_id, file_id)
  select $1, $2, $3, $4, f."questionId", f."fileId" from jsonb_to_recordset($5) f ("questionId" uuid, "fileId" uuid)`;

/** Applications to tracks, and the versions that were submitted. Inside the caller's transaction. */
@Injectable()
export class CohortApplicationStatement {
  constructor(private readonly transaction: Transaction) {}

  /** One after the other for one person and cohort: how many there are is counted, not guessed. */
  async takeTurn(cohortId: CohortId, learnerId: PersonId): Promise<void> {
    await this.ask(TURN, [`applications ${cohortId} ${learnerId}`]);
  }

  async lock(id: CohortApplicationId, learnerId: PersonId): Promise<CohortApplication | undefined> {
    // Its key stays: whoever makes its result meanwhile, who refers to it, need not wait.
    const found = `${COLUMNS} where id = $1 and learner_id = $2 for no key update`;
    return (await this.ask<CohortApplication>(found, [id, learnerId]))[0];
  }

  async ofTrack(trackId: TrackId, learnerId: PersonId): Promise<CohortApplication | undefined> {
    const found = `${COLUMNS} where track_id = $1 and learner_id = $2 for update`;
    return (await this.ask<CohortApplication>(found, [trackId, learnerId]))[0];
  }

  /** How many other tracks of the cohort the person has applied to, drafts included. */
  async countOthers({ cohortId, learnerId, trackId }: Place): Promise<number> {
    const [counted] = await this.ask<{ count: number }>(OTHERS, [cohortId, learnerId, trackId]);
    return counted?.count ?? 0;
  }

  async begin({ organizationId, cohortId, trackId, learnerId }: Place, now: Date): Promise<CohortApplicationId> {
    const id = newId<'CohortApplication'>();
    await this.ask(BEGIN, [id, organizationId, cohortId, trackId, learnerId, now]);
    return id;
  }

  async move(id: CohortApplicationId, state: CohortApplicationState, now: Date): Promise<void> {
    await this.ask(MOVE, [id, state, now]);
  }

  /** The receipts of an application, the latest first. */
  receipts(id: CohortApplicationId): Promise<Receipt[]> {
    return this.ask<Receipt>(RECEIPTS, [id]);
  }

  async submit(application: CohortApplication, content: Content, receipt: Receipt): Promise<void> {
    const { id, organizationId, learnerId } = application;
    const { number, submittedAt, digest } = receipt;
    const key = [id, number, organizationId, learnerId];
    await this.ask(KEEP_VERSION, [...key, submittedAt, digest]);
    await this.ask(KEEP_ANSWERS, [...key, JSON.stringify(content.answers)]);
    await this.ask(KEEP_FILES, [...key, JSON.stringify(content.files)]);
    await this.ask(SUBMITTED, [id, number, submittedAt]);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
