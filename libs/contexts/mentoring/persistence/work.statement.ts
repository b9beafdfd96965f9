import { Injectable } from '@nestjs/common';
import type { FileId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import type { OfTrainee } from '../domain/trainee.ts';
import type { AuthorState, PicturePlace, Work, WorkAuthor, WorkFile, WorkFileKind, WorkWords } from '../domain/work.ts';
import { WorkNotFound } from '../domain/work-errors.ts';
import type { WorkId } from '../domain/work-ids.ts';

const LOCK = `
  select id, organization_id as "organizationId", cohort_id as "cohortId", visibility, version, links, license,
    jsonb_build_object('ja', title_ja, 'en', title_en) as title,
    jsonb_build_object('ja', abstract_ja, 'en', abstract_en) as abstract
  from works where id = $1 for update`;
const AUTHORS = `
  select trainee_id as "traineeId", learner_id as "learnerId", state from work_authors where work_id = $1
  order by since, trainee_id`;
const FILES = `
  select file_id as "fileId", kind, jsonb_build_object('ja', alt_ja, 'en', alt_en) as alt
  from work_files where work_id = $1 order by position, file_id`;
const BEGIN = `
  insert into works (id, organization_id, cohort_id, title_ja, title_en, abstract_ja, abstract_en, links, license,
    visibility, version, begun_at, written_at)
  values ($1, $2, $3, $4, $5, '', '', '{}', 'all-rights-reserved', 'private', 1, $6, $6)`;
const ADD_AUTHOR = `
  insert into work_authors (work_id, trainee_id, organization_id, learner_id, cohort_id, track_id, state, since, invited_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const INVITER = 'select invited_by as "invitedBy" from work_authors where work_id = $1 and trainee_id = $2';
const WRITE = `
  update works set title_ja = $2, title_en = $3, abstract_ja = $4, abstract_en = $5, links = $6, license = $7
  where id = $1`;
const PLACE_PICTURES = `
  update work_files f set position = p.position, alt_ja = p.ja, alt_en = p.en
  from jsonb_to_recordset($2) p (id uuid, position integer, ja text, en text) where f.work_id = $1 and f.file_id = p.id`;
const STEP = 'update works set version = version + 1, written_at = $2 where id = $1 returning version';
const SHOW = 'update works set visibility = $2 where id = $1';
const ACCEPT = `update work_authors set state = 'author', since = $3 where work_id = $1 and trainee_id = $2`;
const DROP_AUTHOR = 'delete from work_authors where work_id = $1 and trainee_id = $2';
const REMOVE = 'delete from works where id = $1';
const ADD_FILE = `
  insert into work_files (work_id, file_id, organization_id, cohort_id, learner_id, kind, position, alt_ja, alt_en)
  values ($1, $2, $3, $4, $5, $6, $7, '', '') on conflict (work_id, file_id) do nothing returning file_id`;
const DROP_FILE = 'delete from work_files where work_id = $1 and file_id = $2 returning file_id';

/** Works with their authors and files. Inside the caller's transaction. */
@Injectable()
export class WorkStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Whatever is done to a work waits for this. Throws `not-found`. */
  async lock(id: WorkId): Promise<Work> {
    const [work] = await this.ask<Omit<Work, 'authors'>>(LOCK, [id]);
    if (!work) throw new WorkNotFound();
    return { ...work, authors: await this.ask<WorkAuthor>(AUTHORS, [id]) };
  }

  files(id: WorkId): Promise<WorkFile[]> {
    return this.ask<WorkFile>(FILES, [id]);
  }

  async begin(id: WorkId, of: OfTrainee, title: WorkWords['title'], now: Date): Promise<void> {
    await this.ask(BEGIN, [id, of.organizationId, of.cohortId, title.ja, title.en, now]);
    await this.addAuthor(id, of, null, now);
  }

  async write(id: WorkId, words: WorkWords, pictures: readonly PicturePlace[]): Promise<void> {
    const { title, abstract, links, license } = words;
    await this.ask(WRITE, [id, title.ja, title.en, abstract.ja, abstract.en, links, license]);
    const places = pictures.map(({ fileId, alt }, position) => ({ id: fileId, position, ...alt }));
    await this.ask(PLACE_PICTURES, [id, JSON.stringify(places)]);
  }

  /** A new version; tells its number. */
  async step(id: WorkId, now: Date): Promise<number> {
    // An UPDATE answers its rows and how many they are.
    const [[stepped] = []] = await this.ask<{ version: number }[]>(STEP, [id, now]);
    if (!stepped) throw new WorkNotFound();
    return stepped.version;
  }

  async show(id: WorkId, visibility: Work['visibility']): Promise<void> {
    await this.ask(SHOW, [id, visibility]);
  }

  async remove(id: WorkId): Promise<void> {
    await this.ask(REMOVE, [id]);
  }

  /** Somebody is an author, or invited by one. */
  async addAuthor(id: WorkId, of: OfTrainee, invitedBy: PersonId | null, now: Date): Promise<void> {
    const { traineeId, organizationId, learnerId, cohortId, trackId } = of;
    const state: AuthorState = invitedBy ? 'invited' : 'author';
    const who = [traineeId, organizationId, learnerId, cohortId, trackId];
    await this.ask(ADD_AUTHOR, [id, ...who, state, now, invitedBy]);
  }

  async inviterOf(id: WorkId, traineeId: TraineeId): Promise<PersonId | null> {
    return (await this.ask<{ invitedBy: PersonId | null }>(INVITER, [id, traineeId]))[0]?.invitedBy ?? null;
  }

  async acceptAuthor(id: WorkId, traineeId: TraineeId, now: Date): Promise<void> {
    await this.ask(ACCEPT, [id, traineeId, now]);
  }

  async dropAuthor(id: WorkId, traineeId: TraineeId): Promise<void> {
    await this.ask(DROP_AUTHOR, [id, traineeId]);
  }

  /** Tells whether it was not there before. */
  async addFile(
    { id, organizationId, cohortId }: Work,
    { fileId, kind, position }: { fileId: FileId; kind: WorkFileKind; position: number },
    by: PersonId,
  ): Promise<boolean> {
    const added = await this.ask(ADD_FILE, [id, fileId, organizationId, cohortId, by, kind, position]);
    return added.length > 0;
  }

  /** Tells whether it was there. */
  async dropFile(id: WorkId, fileId: FileId): Promise<boolean> {
    const [dropped] = await this.ask<{ fileId: FileId }[]>(DROP_FILE, [id, fileId]);
    return (dropped ?? []).length > 0;
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
