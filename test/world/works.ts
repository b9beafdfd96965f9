import type pg from 'pg';
import {
  appendToUpload,
  beginWork,
  giveWorkConsent,
  keepWorkFile,
  openWorkFile,
  showWorkTo,
  viewMyWork,
  writeWork,
} from '#contract';
import { type FileId, type Id, newId, type PersonId } from '#kernel';
import type { Client } from './client.ts';
import type { YearGround } from './trainee.ts';

type WorkId = Id<'Work'>;

/** When somebody of a cohort was born, as they said when they applied. */
export async function bornOn(
  owner: pg.Client,
  { cohortId, organizationId }: YearGround,
  learner: PersonId,
  day: string,
) {
  await owner.query(
    `insert into applicant_profiles (cohort_id, learner_id, organization_id, name, kana, born_on, school, region,
      lives_in_japan, is_graduate, version)
     values ($1, $2, $3, '秘密の本名', 'ヒミツノホンミョウ', $4, '秘密学園', '秘密県', true, false, 1)`,
    [cohortId, learner, organizationId, day],
  );
}

/** A work of its own, which its author may write. */
export async function aWorkOf(author: Client, traineeId: Id<'Trainee'>, ja = '光る鍵盤'): Promise<WorkId> {
  const title = { ja, en: 'A keyboard of light' };
  return (await author.ask(beginWork, { params: { traineeId }, input: { title } })).answer.workId as WorkId;
}

interface SentFile {
  readonly kind?: 'picture' | 'video';
  readonly name?: string;
  readonly bytes: Uint8Array;
}

/** Sends a file for a work, and tells what became of it. */
export async function sendsTo(
  author: Client,
  workId: WorkId,
  { kind = 'picture', name = '写真.png', bytes }: SentFile,
) {
  const announced = { kind, name, sizeBytes: bytes.length };
  const opened = await author.ask(openWorkFile, { params: { workId }, input: announced });
  if (opened.status !== 201) return { fileId: '' as FileId, code: opened.problem.code };
  const fileId = opened.answer.fileId as FileId;
  await author.fetch(appendToUpload, { params: { fileId }, input: { offset: 0, bytes: bytes as never } });
  const kept = await author.ask(keepWorkFile, { params: { workId, fileId }, input: { kind } });
  return { fileId, code: kept.problem?.code };
}

export const seen = async (client: Client, workId: WorkId) =>
  (await client.ask(viewMyWork, { params: { workId } })).answer;

/** Writes it whole, in both languages, as it stands or with what is told. */
export async function writesWork(author: Client, workId: WorkId, changed: object = {}) {
  const { version, pictures } = await seen(author, workId);
  const input = {
    title: { ja: '光る鍵盤', en: 'A keyboard of light' },
    abstract: { ja: '押すと光る。\n\n楽器を作った。', en: 'It lights up.\n\nWe built it.' },
    links: ['https://example.com/keyboard'],
    license: 'CC-BY-4.0' as const,
    pictures: pictures.map(({ fileId }) => ({
      fileId: fileId as FileId,
      alt: { ja: '光る鍵盤の写真', en: 'Keys aglow' },
    })),
    version,
    ...changed,
  };
  return author.ask(writeWork, { params: { workId }, input });
}

export const letsAnybodySee = (author: Client, workId: WorkId) =>
  author.ask(showWorkTo, { params: { workId }, input: { visibility: 'public' } });

interface Shown {
  readonly shownAs?: 'real-name' | 'handle' | 'none';
  readonly credit?: { ja: string; en: string } | null;
}

/** Consents to the work as it stands, under a handle unless told otherwise. */
export async function consents(author: Client, workId: WorkId, shown: Shown = {}) {
  const { version } = await seen(author, workId);
  const input = { version, shownAs: 'handle' as const, credit: { ja: 'ひかり', en: 'hikari' }, ...shown };
  return author.ask(giveWorkConsent, { params: { workId }, input });
}

/** Of the permission walk: a work of a trainee that their cohort may see. */
export async function aWorkShown(owner: pg.Client, traineeId: Id<'Trainee'>): Promise<WorkId> {
  const id = newId<'Work'>();
  await owner.query(
    `insert into works (id, organization_id, cohort_id, title_ja, title_en, abstract_ja, abstract_en, links, license,
      visibility, version, begun_at, written_at)
     select $1, organization_id, cohort_id, '作品', 'A work', '', '', '{}', 'MIT', 'cohort', 1, joined_at, joined_at
     from trainees where id = $2`,
    [id, traineeId],
  );
  await owner.query(
    `insert into work_authors (work_id, trainee_id, organization_id, learner_id, cohort_id, track_id, state, since)
     select $1, id, organization_id, learner_id, cohort_id, track_id, 'author', joined_at from trainees where id = $2`,
    [id, traineeId],
  );
  return id;
}
