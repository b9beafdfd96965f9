import type pg from 'pg';
import { newId, type OrganizationId, type PersonId } from '#kernel';

/** Somebody with an account and an open session, in one of several towns. */
export interface Applicant {
  readonly personId: PersonId;
  readonly organizationId: OrganizationId;
  readonly cookie: string;
}

const TOWNS = `
  insert into organizations (id, code, name, full_name, type, kind)
  select id, 'T' || right(id::text, 5), '町' || n, '町' || n, 'municipality', 'town'
  from unnest($1::uuid[]) with ordinality t (id, n)`;
const PEOPLE = `
  with person as (select * from jsonb_to_recordset($1) p (id uuid, town uuid)),
  account as (
    insert into accounts (id, sign_in_id, name, mail, version) select id, id, '職員', id || '@example.jp', 1 from person),
  session as (
    insert into sessions (id, token_hash, organization_id, person_id, state, opened_by, device, started_at, seen_at,
      idle_until, expires_at)
    select gen_random_uuid(), encode(sha256(id::text::bytea), 'hex'), town, id, 'full', 'password', 'soak', now(), now(),
      '2099-01-01', '2099-01-01' from person)
  insert into memberships (id, organization_id, person_id, starts_on)
  select gen_random_uuid(), town, id, '2026-04-01' from person`;

/** So many people of so many towns, all signed in. */
export async function aCrowd(owner: pg.Client, count: number, towns: number): Promise<Applicant[]> {
  const ids = Array.from({ length: towns }, () => newId<'Organization'>());
  await owner.query(TOWNS, [ids]);
  const people = Array.from({ length: count }, (_, n) => ({ id: newId<'Person'>(), town: ids[n % towns]! }));
  return signedIn(owner, people);
}

/** Opens sessions for people who have accounts to be made. */
async function signedIn(owner: pg.Client, people: readonly { id: PersonId; town: OrganizationId }[]) {
  await owner.query(PEOPLE, [JSON.stringify(people)]);
  return people.map(({ id, town }) => ({ personId: id, organizationId: town, cookie: `session=${id}` }));
}
