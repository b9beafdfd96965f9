import { Injectable } from '@nestjs/common';
import type { CalendarDate, OrganizationId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { Account } from '../domain/account.ts';
import type { Membership } from '../domain/membership.ts';

export interface FormerMember {
  readonly personId: PersonId;
  readonly signInId: string;
  readonly staffNumber: string;
  readonly name: string;
}

const CODE = 'select code from organizations where id = $1';
const TAKEN = 'select sign_in_id as "signInId" from accounts where sign_in_id like $1';
const PRESENT = `
  select staff_number as "staffNumber" from memberships
  where organization_id = $1 and staff_number = any($2) and ends_on is null limit 1`;
const FORMER = `
  select distinct on (m.staff_number) a.id as "personId", a.sign_in_id as "signInId", m.staff_number as "staffNumber", a.name
  from memberships m join accounts a on a.id = m.person_id
  where m.organization_id = $1 and m.staff_number = any($2) and m.ends_on is not null
    and not exists (select from memberships other
      where other.organization_id = $1 and other.person_id = m.person_id and other.ends_on is null)
  order by m.staff_number, m.ends_on desc`;
const ADD_ACCOUNTS = `
  insert into accounts (id, sign_in_id, name, kana, mail, version)
  select *, 1 from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[])`;
const RENEW_ACCOUNTS = `
  update accounts a set kana = coalesce(n.kana, a.kana), mail = coalesce(n.mail, a.mail), version = a.version + 1
  from unnest($1::uuid[], $2::text[], $3::text[]) n (id, kana, mail) where a.id = n.id`;
const ADD_MEMBERSHIPS = `
  insert into memberships (id, organization_id, person_id, staff_number, department, starts_on)
  select id, $6, person_id, staff_number, department, $5
  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) n (id, person_id, staff_number, department)`;

const LOCK_MEMBERS = `
  select a.id as "personId", m.id as "membershipId", a.name, a.kana, a.mail, m.staff_number as "staffNumber", m.department
  from memberships m join accounts a on a.id = m.person_id
  where m.organization_id = $1 and m.person_id = any($2) and m.ends_on is null order by a.id for update`;
const CORRECT_ACCOUNTS = `
  update accounts a set name = n.name, kana = n.kana, mail = n.mail, version = a.version + 1
  from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) n (id, name, kana, mail) where a.id = n.id`;
const CORRECT_MEMBERSHIPS = `
  update memberships m set staff_number = n.staff_number, department = n.department
  from unnest($1::uuid[], $2::text[], $3::text[]) n (id, staff_number, department) where m.id = n.id`;
const COUNT_IN_USE = `
  select count(*)::int as count from unnest($1::uuid[]) p (id)
  where exists (select from password_hashes where person_id = p.id)
    or exists (select from accounts where id = p.id and first_signed_in_at is not null)
    or exists (select from sessions where person_id = p.id) or exists (select from role_grants where person_id = p.id)`;
const FORGET_MEMBERSHIPS =
  'delete from memberships where organization_id = $1 and person_id = any($2) and ends_on is null';
const FORGET_CODES = 'delete from sign_in_codes where person_id = any($1)';
const FORGET_ACCOUNTS = `
  delete from accounts where id = any($1) and not exists (select from memberships where person_id = accounts.id)`;

export interface KeptMember extends Omit<Account, 'id' | 'signInId' | 'version'> {
  readonly personId: PersonId;
  readonly membershipId: Membership['id'];
  readonly staffNumber: string | null;
  readonly department: string | null;
}

/** Many people into one organization with a handful of statements. */
@Injectable()
export class RegistrationStatement {
  constructor(private readonly transaction: Transaction) {}

  /** The organization's code. One registration at a time per organization: sign-in ids are counted, not guessed. */
  async open(organizationId: OrganizationId): Promise<string | undefined> {
    await this.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`register ${organizationId}`]);
    const [organization] = await this.query<{ code: string }>(CODE, [organizationId]);
    return organization?.code;
  }

  /** Every sign-in id that begins with this organization's code. */
  async takenIn(code: string): Promise<Set<string>> {
    const taken = await this.query<{ signInId: string }>(TAKEN, [`${code}-%`]);
    return new Set(taken.map(({ signInId }) => signInId));
  }

  async presentNumber(organizationId: OrganizationId, staffNumbers: readonly string[]): Promise<string | undefined> {
    const [present] = await this.query<{ staffNumber: string }>(PRESENT, [organizationId, staffNumbers]);
    return present?.staffNumber;
  }

  /** Who had one of these staff numbers last and is no member now. */
  formerMembers(organizationId: OrganizationId, staffNumbers: readonly string[]): Promise<FormerMember[]> {
    return this.query<FormerMember>(FORMER, [organizationId, staffNumbers]);
  }

  async addAccounts(accounts: readonly Omit<Account, 'firstSignedInAt'>[]): Promise<void> {
    const columns = (['id', 'signInId', 'name', 'kana', 'mail'] as const).map((of) => accounts.map((each) => each[of]));
    await this.query(ADD_ACCOUNTS, columns);
  }

  async renewAccounts(accounts: readonly Pick<Account, 'id' | 'kana' | 'mail'>[]): Promise<void> {
    const columns = (['id', 'kana', 'mail'] as const).map((of) => accounts.map((each) => each[of]));
    await this.query(RENEW_ACCOUNTS, columns);
  }

  async addMemberships(
    organizationId: OrganizationId,
    startsOn: CalendarDate,
    memberships: readonly Pick<Membership, 'id' | 'personId' | 'staffNumber' | 'department'>[],
  ): Promise<void> {
    const columns = (['id', 'personId', 'staffNumber', 'department'] as const).map((of) =>
      memberships.map((each) => each[of]),
    );
    await this.query(ADD_MEMBERSHIPS, [...columns, startsOn, organizationId]);
  }

  lockMembers(organizationId: OrganizationId, personIds: readonly PersonId[]): Promise<KeptMember[]> {
    return this.query<KeptMember>(LOCK_MEMBERS, [organizationId, personIds]);
  }

  async correct(members: readonly KeptMember[]): Promise<void> {
    const column = (of: keyof KeptMember) => members.map((each) => each[of]);
    await this.query(CORRECT_ACCOUNTS, [column('personId'), column('name'), column('kana'), column('mail')]);
    await this.query(CORRECT_MEMBERSHIPS, [column('membershipId'), column('staffNumber'), column('department')]);
  }

  /** How many of these have signed in once, or hold a role. */
  async countInUse(personIds: readonly PersonId[]): Promise<number> {
    const [inUse] = await this.query<{ count: number }>(COUNT_IN_USE, [personIds]);
    return inUse?.count ?? 0;
  }

  async forget(organizationId: OrganizationId, personIds: readonly PersonId[]): Promise<void> {
    await this.query(FORGET_MEMBERSHIPS, [organizationId, personIds]);
    await this.query(FORGET_CODES, [personIds]);
    await this.query(FORGET_ACCOUNTS, [personIds]);
  }

  private query<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
