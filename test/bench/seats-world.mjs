import { randomUUID } from 'node:crypto';

const uuids = (count) => Array.from({ length: count }, () => randomUUID());
const FAR_AHEAD = '(current_date + 700)';

// Whoever applies has just looked at the exercises: that they were seen is not written down once more.
/** 100 towns, everybody signed in (a session token is its person's id), one hot offering of 30 seats and others with room. */
export async function seatsWorld(owner, { people, others }) {
  const [office, edition, towns] = [randomUUID(), randomUUID(), uuids(100)];
  const [hot, ...rest] = uuids(others + 1);
  await owner.query(`
    insert into organizations (id, code, name, full_name, type) values ('${office}', 'BENCH0', 'office', 'office', 'office');
    insert into programs values ('${office}', '${office}', 'program', 'CYDER', 'CYDER');
    insert into courses (id, program_id, code, name_ja, name_en, counts_as, format, eligibility)
      values ('${office}', '${office}', 'A', 'A', 'A', 'cyder', 'exercise',
        '{"organizationTypes":null,"studentsMayApply":false,"prerequisite":null,"freeTimesPerFiscalYear":null}');
    insert into editions (id, course_id, code, fiscal_year, name_ja, name_en, summary_ja, summary_en, completion_rule)
      values ('${edition}', '${office}', 'A', 2026, 'A', 'A', '', '', '{"units":"all-required","quiz":"none"}')`);
  await owner.query(
    `insert into organizations (id, code, name, full_name, type, kind)
    select id, 'B' || lpad(n::text, 5, '0'), 'town ' || n, 'town ' || n, 'municipality', 'town'
    from unnest($1::uuid[]) with ordinality t (id, n)`,
    [towns],
  );
  await owner.query(
    `with offering as (
      insert into offerings (id, edition_id, organization_id, fiscal_year, name, access_starts_on, access_ends_on, state, version)
      select id, '${edition}', '${office}', 2026, 'offering ' || n, '2000-01-01', '2099-12-31', 'open', 1
      from unnest($1::uuid[]) with ordinality t (id, n))
    insert into seated_offerings (offering_id, mode, seats, minimum_participants, starts_on, ends_on, deadline_working_days,
      offer_working_days, quiet_working_days, fairness, approval_stages, terms_ja, terms_en, bring_ja, bring_en, version)
    select id, 'venue', case when id = $2 then 30 else 1000000 end, 0, ${FAR_AHEAD}, ${FAR_AHEAD}, 5, 3, 3, 'in-turn', '{}',
      '', '', '', '', 1 from unnest($1::uuid[]) t (id)`,
    [[hot, ...rest], hot],
  );
  const ids = uuids(people);
  await owner.query(
    `with person as (
      select id, ($2::uuid[])[1 + n % 100] as town from unnest($1::uuid[]) with ordinality t (id, n)),
    account as (
      insert into accounts (id, sign_in_id, name, mail, version) select id, id, '職員', id || '@example.jp', 1 from person),
    session as (
      insert into sessions (id, token_hash, organization_id, person_id, state, opened_by, device, started_at, seen_at,
        idle_until, expires_at)
      select gen_random_uuid(), encode(sha256(id::text::bytea), 'hex'), town, id, 'full', 'password', 'bench', now(), now() + interval '1 hour',
        '2099-01-01', '2099-01-01' from person)
    insert into memberships (id, organization_id, person_id, starts_on)
    select gen_random_uuid(), town, id, '2026-04-01' from person`,
    [ids, towns],
  );
  await owner.query('analyze');
  return { hot, others: rest, edition, people: ids.map((id, n) => [id, towns[(n + 1) % 100]]) };
}
