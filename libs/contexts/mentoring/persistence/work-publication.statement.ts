import { Injectable } from '@nestjs/common';
import type { CalendarDate, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import type { InBoth, Work, WorkAuthor } from '../domain/work.ts';
import type { ShownAs } from '../domain/work-publication.ts';
import type { WorkId } from '../domain/work-ids.ts';

const CONSENT = `
  insert into work_consents (work_id, trainee_id, organization_id, learner_id, version, shown_as, credit_ja, credit_en, given_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (work_id, trainee_id) do update set version = excluded.version, shown_as = excluded.shown_as,
    credit_ja = excluded.credit_ja, credit_en = excluded.credit_en, given_at = excluded.given_at`;
const DROP_CONSENT = 'delete from work_consents where work_id = $1 and trainee_id = $2 returning trainee_id';
const GUARD = `
  insert into guardian_work_consents
    (work_id, trainee_id, organization_id, learner_id, version, guardian_name, signed_on, recorded_by, recorded_at, way)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'paper')
  on conflict (work_id, trainee_id) do update set version = excluded.version, guardian_name = excluded.guardian_name,
    signed_on = excluded.signed_on, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at,
    way = 'paper', shown_as = null, credit_ja = null, credit_en = null`;
const DROP_GUARD = 'delete from guardian_work_consents where work_id = $1 and trainee_id = $2 returning trainee_id';
const PUBLIC_SINCE = 'select published_at as "publishedAt" from published_works where work_id = $1';
const TAKE_BACK = 'delete from published_works where work_id = $1 returning work_id';
const RELEASE = `
  insert into published_works (work_id, organization_id, cohort_id, version, title_ja, title_en, abstract_ja, abstract_en,
    links, license, released_by, released_at, published_at)
  select id, organization_id, cohort_id, version, title_ja, title_en, abstract_ja, abstract_en, links, license, $2, $3, $4
  from works where id = $1`;
const RELEASE_CREDITS = `
  insert into published_credits (work_id, trainee_id, organization_id, learner_id, credit_ja, credit_en)
  select work_id, trainee_id, organization_id, learner_id, credit_ja, credit_en from work_consents where work_id = $1`;
const RELEASE_FILES = `
  insert into published_work_files (work_id, file_id, organization_id, learner_id, kind, position, alt_ja, alt_en)
  select work_id, file_id, organization_id, learner_id, kind, position, alt_ja, alt_en from work_files where work_id = $1`;

interface Paper {
  readonly guardianName: string;
  readonly signedOn: CalendarDate;
  readonly by: PersonId;
  readonly now: Date;
}

/** Consents, and what anybody sees. Inside the caller's transaction, which holds the work. */
@Injectable()
export class WorkPublicationStatement {
  constructor(private readonly transaction: Transaction) {}

  async consent(
    { id, organizationId, version }: Work,
    { traineeId, learnerId }: WorkAuthor,
    { shownAs, credit, now }: { shownAs: ShownAs; credit: InBoth | null; now: Date },
  ): Promise<void> {
    const named = [shownAs, credit?.ja.trim() ?? null, credit?.en.trim() ?? null];
    await this.ask(CONSENT, [id, traineeId, organizationId, learnerId, version, ...named, now]);
  }

  /** Tells whether there was one. */
  dropConsent(id: WorkId, traineeId: TraineeId): Promise<boolean> {
    return this.drop(DROP_CONSENT, [id, traineeId]);
  }

  async recordGuardian({ id, organizationId, version }: Work, { traineeId, learnerId }: WorkAuthor, paper: Paper) {
    const { guardianName, signedOn, by, now } = paper;
    await this.ask(GUARD, [id, traineeId, organizationId, learnerId, version, guardianName, signedOn, by, now]);
  }

  /** Tells whether there was one. */
  dropGuardian(id: WorkId, traineeId: TraineeId): Promise<boolean> {
    return this.drop(DROP_GUARD, [id, traineeId]);
  }

  /** Anybody sees the work as it stands now, in place of what they saw. */
  async release({ id }: Work, by: PersonId, now: Date): Promise<void> {
    const [before] = await this.ask<{ publishedAt: Date }>(PUBLIC_SINCE, [id]);
    await this.takeBack(id);
    await this.ask(RELEASE, [id, by, now, before?.publishedAt ?? now]);
    await this.ask(RELEASE_CREDITS, [id]);
    await this.ask(RELEASE_FILES, [id]);
  }

  /** Tells whether anybody saw it until now. */
  takeBack(id: WorkId): Promise<boolean> {
    return this.drop(TAKE_BACK, [id]);
  }

  private async drop(sql: string, params: unknown[]): Promise<boolean> {
    const [dropped] = await this.ask<unknown[]>(sql, params);
    return (dropped ?? []).length > 0;
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
