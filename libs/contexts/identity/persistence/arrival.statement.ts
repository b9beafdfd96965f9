import { Injectable } from '@nestjs/common';
import type { OrganizationId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { Arrival } from '../domain/arrival.ts';
import { MemberNotFound } from '../domain/errors.ts';
import type { ArrivalId } from '../domain/ids.ts';
import type { Membership } from '../domain/membership.ts';

/** What somebody typed to name a person. */
export interface Named {
  readonly signInId: string;
  /** In lower case. */
  readonly mail: string;
}

interface Found {
  readonly id: PersonId;
  readonly isSignInId: boolean;
}

export interface PresentMembership extends Membership {
  /** Whoever holds the office's role hands it over before they leave. */
  readonly isOfficer: boolean;
}

const FIND = `
  select id, sign_in_id = $1 as "isSignInId" from accounts where sign_in_id = $1 or mail_in_lower = $2 limit 3`;
const IS_MEMBER = `
  select 1 from memberships m join accounts a on a.id = m.person_id
  where m.organization_id = $1 and m.ends_on is null and (a.sign_in_id = $2 or a.mail_in_lower = $3) limit 1`;
// One row per person and organization: what was declined stays so until its end, and is asked again only then.
const ASK = `
  insert into arrivals as a (id, organization_id, person_id, staff_number, department, asked_by, asked_at, expires_at, state)
  select $1, $2, $3, $4, $5, $6, $7, $8, 'asked'
  where not exists (select from memberships where organization_id = $2 and person_id = $3 and ends_on is null)
  on conflict (organization_id, person_id) do update set id = excluded.id, staff_number = excluded.staff_number,
    department = excluded.department, asked_by = excluded.asked_by, asked_at = excluded.asked_at,
    expires_at = excluded.expires_at, state = excluded.state
  where a.state = 'confirmed' or a.expires_at <= excluded.asked_at`;
const LOCK = `
  select id, organization_id as "organizationId", person_id as "personId", staff_number as "staffNumber", department,
    asked_by as "askedBy", expires_at as "expiresAt", state
  from arrivals where id = $1 and person_id = $2 for update`;
const PRESENT = `
  select m.id, m.organization_id as "organizationId", m.person_id as "personId", m.staff_number as "staffNumber",
    m.department, m.starts_on as "startsOn", m.ends_on as "endsOn",
    exists (select from role_grants g where g.person_id = m.person_id and g.organization_id = m.organization_id
      and g.role = 'program-office' and g.ended_at is null) as "isOfficer"
  from memberships m where m.person_id = $1 and m.ends_on is null order by m.starts_on, m.id for update of m`;
const ANSWER = 'update arrivals set state = $2 where id = $1';
const SWEEP = `delete from arrivals where state <> 'confirmed' and expires_at < $1`;

type Asking = Arrival & { readonly askedAt: Date };

/** Rows that no organization reads: who was asked to become a member where they are not yet. */
@Injectable()
export class ArrivalStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Whose sign-in id it is, else whose mail address, where one person alone has it. */
  async accountOf({ signInId, mail }: Named): Promise<PersonId | undefined> {
    const found = await this.ask<Found>(FIND, [signInId, mail]);
    const bySignInId = found.find(({ isSignInId }) => isSignInId);
    return (bySignInId ?? (found.length === 1 ? found[0] : undefined))?.id;
  }

  /** Whether a member of the organization is named, as far as the asker's own rows tell. */
  async isMember(organizationId: OrganizationId, { signInId, mail }: Named): Promise<boolean> {
    return (await this.ask(IS_MEMBER, [organizationId, signInId, mail])).length > 0;
  }

  async add({ id, organizationId, personId, staffNumber, department, ...asked }: Asking): Promise<void> {
    const { askedBy, askedAt, expiresAt } = asked;
    await this.ask(ASK, [id, organizationId, personId, staffNumber, department, askedBy, askedAt, expiresAt]);
  }

  /** Locked until the transaction ends; another person's is not found. */
  async lock(id: ArrivalId, personId: PersonId): Promise<Arrival> {
    const [arrival] = await this.ask<Arrival>(LOCK, [id, personId]);
    if (!arrival) throw new MemberNotFound();
    return arrival;
  }

  /** Where the person belongs today, locked. */
  presentOf(personId: PersonId): Promise<PresentMembership[]> {
    return this.ask(PRESENT, [personId]);
  }

  async answer({ id }: Pick<Arrival, 'id'>, state: Arrival['state']): Promise<void> {
    await this.ask(ANSWER, [id, state]);
  }

  /** What nobody can answer any more is forgotten. */
  async sweep(before: Date): Promise<void> {
    await this.transaction.under('sign-in', () => this.ask(SWEEP, [before]));
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
