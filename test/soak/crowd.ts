import type pg from 'pg';
import { newId, type OrganizationId, type PersonId } from '#kernel';
import { anOffice } from '../world/town.ts';

/** Somebody with an account and an open session, in one of several towns. */
export interface Applicant {
  readonly personId: PersonId;
  readonly organizationId: OrganizationId;
  readonly cookie: string;
}

/** Everybody who has a part in the storms: they stay, while offerings come and go. */
export interface Crowd {
  readonly applicants: readonly Applicant[];
  /** Members who do not apply themselves: they are named, or take over a seat. */
  readonly spares: readonly Applicant[];
  readonly coordinators: ReadonlyMap<OrganizationId, Applicant>;
  readonly clerk: Applicant;
}

const TOWNS = `
  insert into organizations (id, code, name, full_name, type, kind)
  select id, 'S' || lpad(n::text, 5, '0'), '町' || n, '町' || n, 'municipality', 'town'
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
const SESSION = `
  insert into sessions (id, token_hash, organization_id, person_id, state, opened_by, device, started_at, seen_at,
    idle_until, expires_at)
  values (gen_random_uuid(), encode(sha256($1::uuid::text::bytea), 'hex'), $2, $1, 'full', 'password', 'soak', now(), now(),
    '2099-01-01', '2099-01-01')`;
const COORDINATORS = `
  insert into role_grants (id, organization_id, person_id, role, starts_on)
  select gen_random_uuid(), c.town, c.id, 'organization-coordinator', '2026-04-01'
  from jsonb_to_recordset($1) c (id uuid, town uuid)`;

const TOWNS_ENOUGH = 20;
const SPARES_EACH = 12;

/** So many people of twenty towns, all signed in. */
export async function aCrowd(owner: pg.Client, count: number): Promise<Crowd> {
  const towns = Array.from({ length: TOWNS_ENOUGH }, () => newId<'Organization'>());
  await owner.query(TOWNS, [towns]);
  const inTown = (_: unknown, nth: number) => ({ id: newId<'Person'>(), town: towns[nth % towns.length]! });
  const coordinators = await signedIn(owner, towns.map(inTown));
  const spares = await signedIn(owner, Array.from({ length: SPARES_EACH * towns.length }, inTown));
  const applicants = await signedIn(owner, Array.from({ length: count }, inTown));
  const office = await anOffice(owner);
  const clerk = { personId: office.clerk, organizationId: office.id, cookie: `session=${office.clerk}` };
  await owner.query(SESSION, [office.clerk, office.id]);
  const granted = coordinators.map(({ personId, organizationId }) => ({ id: personId, town: organizationId }));
  await owner.query(COORDINATORS, [JSON.stringify(granted)]);
  return { applicants, spares, clerk, coordinators: new Map(coordinators.map((one) => [one.organizationId, one])) };
}

/** Makes accounts with open sessions. */
async function signedIn(owner: pg.Client, people: readonly { id: PersonId; town: OrganizationId }[]) {
  await owner.query(PEOPLE, [JSON.stringify(people)]);
  return people.map(({ id, town }) => ({ personId: id, organizationId: town, cookie: `session=${id}` }));
}
