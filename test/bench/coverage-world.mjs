import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../../apps/launcher/postgres.mjs';
import { migrate } from '../../dist/apps/console/migrate.js';
import { recount } from '../../dist/apps/console/recount.js';
import { registry } from '../../dist/apps/console/registry.js';

process.env.KUNREN_SECRET ??= randomBytes(32).toString('hex');

const COURSES = `
  insert into programs (id, organization_id, code, name_ja, name_en)
    select gen_random_uuid(), id, 'bench', 'bench', 'bench' from organizations where code = 'office';
  insert into courses (id, program_id, code, name_ja, name_en, counts_as)
    select gen_random_uuid(), p.id, c, c, c, c from programs p, unnest('{cyder,pre-cyder}'::text[]) c;
  insert into editions (id, course_id, code, fiscal_year, name_ja, name_en, summary_ja, summary_en, completion_rule)
    select gen_random_uuid(), id, code, 2026, code, code, '', '', '{"units":"all-required","quiz":"none"}' from courses;
  insert into offerings (id, edition_id, organization_id, fiscal_year, name, access_starts_on, access_ends_on, state, version)
    select gen_random_uuid(), e.id, o.id, 2026, e.code, '2026-04-01', '2099-03-31', 'open', 1
    from editions e, organizations o where o.code = 'office';`;

// Enrollments all over the country, nine of ten towns; three of five are completed, in one of nine fiscal years.
const PEOPLE = `
  create temp table person on commit drop as
    with town as (select id, row_number() over (order by code) - 1 as place from organizations
      where kind is not null and closed_on is null and hashtext(code) % 10 <> 0)
    select gen_random_uuid() as id, gen_random_uuid() as enrollment_id, t.id as organization_id, n
    from generate_series($1::int, $2::int) n join town t on t.place = n % (select count(*) from town);
  insert into accounts (id, sign_in_id, name, version) select id, id, '職員', 1 from person;
  insert into memberships (id, organization_id, person_id, starts_on) select gen_random_uuid(), organization_id, id, '2018-04-01' from person;
  insert into enrollments (id, organization_id, offering_id, learner_id, state, enrolled_at, version)
    select p.enrollment_id, p.organization_id, f.id, p.id, 'active', '2026-10-01', 1
    from person p join offerings f on f.name = case when p.n % 3 = 0 then 'cyder' else 'pre-cyder' end;
  insert into completions_counted
    select gen_random_uuid(), p.organization_id, p.id, p.enrollment_id, c.id, c.code, 2018 + p.n / 7 % 9,
      make_date(2018 + p.n / 7 % 9, 10, 1), 1
    from person p join courses c on c.code = case when p.n % 3 = 0 then 'cyder' else 'pre-cyder' end where p.n % 5 < 3;`;

/** An empty country, to be filled with people; and the office, signed in. */
export async function coverageWorld() {
  const folder = mkdtempSync(join(tmpdir(), 'kunren-bench-'));
  const postgres = await startPostgres(folder);
  const url = postgres.urlOf('kunren', 'postgres');
  const logins = await migrate(url);
  await registry(logins);
  const owner = new Client(url);
  await owner.connect();
  await owner.query(COURSES);
  let there = 0;
  /** Adds enrollments until there are so many, and counts. */
  const fill = async (enrollments) => {
    const sql = PEOPLE.replace('$1', String(there)).replace('$2', String(enrollments - 1));
    await owner.query(`begin; ${sql} commit; analyze`);
    there = enrollments;
    await recount(logins);
    await owner.query('vacuum analyze coverage_years, coverage_posts');
  };
  const signIn = (role, code) => signedIn(owner, role, code);
  const end = async () => {
    await owner.end();
    await postgres.stop();
    rmSync(folder, { recursive: true });
  };
  return { logins, fill, signIn, end };
}

/** Somebody with a role in an organization, by the token of their session. */
async function signedIn(owner, role, code) {
  const [person, token] = [randomUUID(), randomUUID()];
  const { rows } = await owner.query('select id from organizations where code = $1', [code]);
  const organization = rows[0].id;
  await owner.query(`insert into accounts (id, sign_in_id, name, version) values ($1, $2, $3, 1)`, [
    person,
    person,
    role,
  ]);
  await owner.query(
    `insert into memberships (id, organization_id, person_id, starts_on) values (gen_random_uuid(), $1, $2, '2018-04-01')`,
    [organization, person],
  );
  await owner.query(
    `insert into role_grants (id, organization_id, person_id, role, starts_on) values (gen_random_uuid(), $1, $2, $3, '2018-04-01')`,
    [organization, person, role],
  );
  await owner.query(
    `insert into sessions (id, token_hash, organization_id, person_id, state, opened_by, device, started_at, seen_at, idle_until, expires_at)
     values (gen_random_uuid(), $1, $2, $3, 'full', 'password', 'bench', now(), now(), '2099-01-01', '2099-01-01')`,
    [createHash('sha256').update(token).digest('hex'), organization, person],
  );
  return { token, person, organization };
}
