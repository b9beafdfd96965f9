import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.ts';
import { connect, urlFor } from '../world/database.ts';

/** The newest migration of the first installations: what it made holds rows. */
const FIRST_INSTALLED = '1763784000011';
const ageOf = ({ name }: { readonly name: string }): string => name.slice(-FIRST_INSTALLED.length);

const [OFFICE, PROGRAM, COURSE, EDITION, OFFERING, VERSION, QUIZ, QUESTION] = Array.from(
  { length: 8 },
  (_, place) => `00000000-0000-7000-8000-00000000000${place + 1}`,
);

const ROWS = `
  insert into organizations (id, code, name, full_name, type) values ('${OFFICE}', 'T00001', '事務局', '事務局', 'office');
  insert into programs (id, organization_id, code, name_ja, name_en)
    values ('${PROGRAM}', '${OFFICE}', 'pre-cyder', 'プレCYDER', 'Pre-CYDER');
  insert into courses (id, program_id, code, name_ja, name_en, counts_as)
    values ('${COURSE}', '${PROGRAM}', 'pre-cyder', 'プレCYDER', 'Pre-CYDER', 'pre-cyder');
  insert into editions (id, course_id, code, fiscal_year, name_ja, name_en, summary_ja, summary_en, completion_rule)
    values ('${EDITION}', '${COURSE}', 'first', 2026, '入門編', 'First', '', '', '{"units":"all-required","quiz":"none"}');
  insert into offerings (id, edition_id, organization_id, fiscal_year, name, access_starts_on, access_ends_on, state, version)
    values ('${OFFERING}', '${EDITION}', '${OFFICE}', 2026, '後期', '2026-10-01', '2026-12-25', 'open', 3);
  insert into content_versions (id, edition_id, number, state, digest, loaded_at)
    values ('${VERSION}', '${EDITION}', 1, 'draft', 'digest', now());
  insert into lessons (id, content_version_id, slug, position, title_ja, title_en, minutes, is_required,
      last_reviewed_on, duty_tags, markdown)
    values ('${VERSION}', '${VERSION}', 'one', 0, '一', 'One', 5, true, '2026-10-01', '{all-staff}', '本文');
  insert into quizzes (id, edition_id, version, pass_mark, full_marks, is_shuffled, published_at)
    values ('${QUIZ}', '${EDITION}', 1, 1, 1, false, now());
  insert into questions (id, quiz_id, position, kind, marking, points, text, options)
    values ('${QUESTION}', '${QUIZ}', 0, 'single', 'exact', 1, '問い', '{はい,いいえ}');
  insert into question_keys (question_id, correct, feedback, option_feedback) values ('${QUESTION}', '{0}', '解説', array['', ''])`;

const TABLES = [
  'organizations',
  'programs',
  'courses',
  'editions',
  'offerings',
  'lessons',
  'questions',
  'question_keys',
];

const COLUMNS = `
  select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || coalesce(column_default, '') as line
  from information_schema.columns where table_schema = 'public' order by 1`;
const RULES = `
  select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as line from pg_constraint
    where connamespace = 'public'::regnamespace and contype <> 'n'
  union all select concat_ws(' ', tablename, policyname, cmd, qual, with_check) from pg_policies
  union all select concat_ws(' ', table_name, grantee, privilege_type) from information_schema.role_table_grants
    where grantee like 'kunren_%' and table_schema = 'public' and table_name <> 'migrations'
  order by 1`;

describe('A database of the first installations', () => {
  const worker = process.env.JEST_WORKER_ID ?? '1';
  const name = `forward_${worker}`;
  const url = urlFor('kunren').replace(`kunren_${worker}`, name);
  let cluster: Client;
  let forward: Client;

  beforeAll(async () => {
    cluster = await connect();
    await cluster.query(`create database ${name}`);
    forward = new Client(url);
    await forward.connect();
  });
  afterAll(async () => {
    await forward.end();
    await cluster.query(`drop database ${name}`);
    await cluster.end();
  });

  async function migrateWith(some: typeof migrations): Promise<number> {
    const owner = await new DataSource({ type: 'postgres', url, migrations: some }).initialize();
    const done = await owner.runMigrations({ transaction: 'each' });
    await owner.destroy();
    return done.length;
  }
  const rowsOf = async () => {
    const rows: Record<string, unknown>[] = [];
    for (const table of TABLES) rows.push(...(await forward.query(`select * from ${table}`)).rows);
    return rows;
  };
  const linesOf = async (client: Client, sql: string) => (await client.query(sql)).rows.map(({ line }) => line);

  it('migrates forward with its rows, into what a new one is', async () => {
    const first = migrations.filter((migration) => ageOf(migration) <= FIRST_INSTALLED);
    await migrateWith(first);
    await forward.query(ROWS);
    const before = await rowsOf();

    expect(await migrateWith(migrations)).toBe(migrations.length - first.length);
    const after = await rowsOf();
    expect(after).toHaveLength(TABLES.length);
    expect(after).toEqual(before.map((row) => expect.objectContaining(row)));
    expect(await linesOf(forward, COLUMNS)).toEqual(await linesOf(cluster, COLUMNS));
    expect(await linesOf(forward, RULES)).toEqual(await linesOf(cluster, RULES));
  });

  it('has nothing more to do the next time', async () => {
    expect(await migrateWith(migrations)).toBe(0);
  });
});
