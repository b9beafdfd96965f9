import { Injectable } from '@nestjs/common';
import { type Id, newId, type PersonId } from '#kernel';
import type { OfTrainee } from '#mentoring';
import { Transaction } from '#platform';
import { ActivityNotFound } from '../domain/activity-errors.ts';
import type { AppearanceId } from '../domain/activity-ids.ts';
import type { AppearanceState, AppearanceTold } from '../domain/appearance.ts';

const LOCK = `
  select id, trainee_id as "traineeId", organization_id as "organizationId", learner_id as "learnerId",
    cohort_id as "cohortId", track_id as "trackId", state, is_public as "isPublic", version from appearances where id = $1`;
const TELL = `
  insert into appearances (id, trainee_id, organization_id, learner_id, cohort_id, track_id, kind, title_ja, title_en, place_ja,
    place_en, country, starts_on, ends_on, url, language, work_id, is_public, state, told_at, version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, 'told', $19, 1)`;
const TELL_ANEW = `
  update appearances set kind = $2, title_ja = $3, title_en = $4, place_ja = $5, place_en = $6, country = $7, starts_on = $8,
    ends_on = $9, url = $10, language = $11, work_id = $12, is_public = $13, state = 'told', told_at = $14, confirmed_by = null,
    confirmed_at = null, version = version + 1 where id = $1`;
const CONFIRM = `
  update appearances set kind = $2, title_ja = $3, title_en = $4, place_ja = $5, place_en = $6, country = $7, starts_on = $8,
    ends_on = $9, url = $10, language = $11, state = 'confirmed', confirmed_by = $12, confirmed_at = $13,
    version = version + 1 where id = $1`;
const TAKE_BACK = `
  update appearances set state = 'told', confirmed_by = null, confirmed_at = null, version = version + 1 where id = $1`;
const REMOVE = 'delete from appearances where id = $1';
const NOBODY_ELSE = 'delete from appearance_people where appearance_id = $1';
const WITH_TELLER = `
  insert into appearance_people (appearance_id, trainee_id, organization_id, learner_id, cohort_id, track_id, teller_id,
    consented_at) values ($1, $2, $3, $4, $5, $6, $4, $7)`;
const WITH_AUTHORS = `
  insert into appearance_people (appearance_id, trainee_id, organization_id, learner_id, cohort_id, track_id, teller_id)
  select $1, u.trainee_id, u.organization_id, u.learner_id, u.cohort_id, u.track_id, $5 from work_authors u
  where u.work_id = $2 and u.state = 'author' and u.trainee_id = any ($3::uuid[]) and u.trainee_id <> $4`;
const CONSENT = `
  update appearance_people set consented_at = $3 where appearance_id = $1 and learner_id = $2 returning trainee_id`;
const IS_AUTHOR = `select from work_authors where work_id = $1 and trainee_id = $2 and state = 'author'`;

export interface AppearanceKnown extends OfTrainee {
  readonly id: AppearanceId;
  readonly state: AppearanceState;
  readonly isPublic: boolean;
  readonly version: number;
}
export type AppearanceWords = Omit<AppearanceTold, 'workId' | 'isPublic'>;

/** What was presented elsewhere, and by whom. Inside the caller's transaction. */
@Injectable()
export class AppearanceStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Throws `not-found`. Who is in it sees it, too; only who told it and the office change it, and wait for each other here. */
  async lock(id: AppearanceId): Promise<AppearanceKnown> {
    const [known] = await this.ask<AppearanceKnown>(`${LOCK} for update`, [id]);
    if (!known) throw new ActivityNotFound();
    return known;
  }

  /** For whoever is in it. Throws `not-found`. */
  async find(id: AppearanceId): Promise<AppearanceKnown> {
    const [known] = await this.ask<AppearanceKnown>(LOCK, [id]);
    if (!known) throw new ActivityNotFound();
    return known;
  }

  async tell(of: OfTrainee, told: AppearanceTold, at: Date): Promise<AppearanceId> {
    const id = newId<'Appearance'>();
    await this.ask(TELL, [id, ...fiveOf(of), ...wordsOf(told), told.workId, told.isPublic, at]);
    return id;
  }

  async tellAnew(id: AppearanceId, told: AppearanceTold, at: Date): Promise<void> {
    await this.ask(TELL_ANEW, [id, ...wordsOf(told), told.workId, told.isPublic, at]);
  }

  async confirm(id: AppearanceId, words: AppearanceWords, { by, at }: { by: PersonId; at: Date }): Promise<void> {
    await this.ask(CONFIRM, [id, ...wordsOf(words), by, at]);
  }

  async takeBack(id: AppearanceId): Promise<void> {
    await this.ask(TAKE_BACK, [id]);
  }

  async remove(id: AppearanceId): Promise<void> {
    await this.ask(REMOVE, [id]);
  }

  /** A work of the teller's own. Throws `not-found`. */
  async insistOnAuthor(workId: Id<'Work'> | null, { traineeId }: OfTrainee): Promise<void> {
    if (workId && (await this.ask(IS_AUTHOR, [workId, traineeId])).length === 0) throw new ActivityNotFound();
  }

  /** The teller, who consents by telling it for the public, and authors of the work, who are asked anew. */
  async setPeople(
    id: AppearanceId,
    of: OfTrainee,
    { workId, isPublic, traineeIds, at }: Pick<AppearanceTold, 'workId' | 'isPublic'> & Others,
  ): Promise<void> {
    await this.ask(NOBODY_ELSE, [id]);
    await this.ask(WITH_TELLER, [id, ...fiveOf(of), isPublic ? at : null]);
    if (workId) await this.ask(WITH_AUTHORS, [id, workId, traineeIds, of.traineeId, of.learnerId]);
  }

  /** Whose place it is; null where they have none. */
  async consent(id: AppearanceId, learner: PersonId, at: Date | null): Promise<Id<'Trainee'> | null> {
    const { manager } = this.transaction;
    const [[place]] = await manager.query<[{ trainee_id: Id<'Trainee'> }[], number]>(CONSENT, [id, learner, at]);
    return place?.trainee_id ?? null;
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}

interface Others {
  readonly traineeIds: readonly Id<'Trainee'>[];
  readonly at: Date;
}

const fiveOf = ({ traineeId, organizationId, learnerId, cohortId, trackId }: OfTrainee) => [
  traineeId,
  organizationId,
  learnerId,
  cohortId,
  trackId,
];
const wordsOf = ({ kind, title, place, country, startsOn, endsOn, url, language }: AppearanceWords) => [
  kind,
  title.ja,
  title.en,
  place.ja,
  place.en,
  country,
  startsOn,
  endsOn,
  url,
  language,
];
