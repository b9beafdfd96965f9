import { Injectable } from '@nestjs/common';
import type { OrganizationId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { MembershipId } from '../domain/ids.ts';

export interface Place {
  readonly id: OrganizationId;
  readonly code: string;
  readonly name: string;
  readonly type: string;
}

export interface Member {
  readonly membershipId: MembershipId;
  readonly personId: PersonId;
  readonly signInId: string;
  readonly name: string;
  readonly mail: string | null;
}

const PLACE = 'select id, code, name, type from organizations where id = $1';
const MEMBER = `
  select m.id as "membershipId", a.id as "personId", a.sign_in_id as "signInId", a.name, a.mail
  from memberships m join accounts a on a.id = m.person_id where m.organization_id = $1 and m.ends_on is null`;

/** Where somebody is appointed, and whom of its members. */
@Injectable()
export class AppointmentRepository {
  constructor(private readonly transaction: Transaction) {}

  async place(id: OrganizationId): Promise<Place | undefined> {
    const [place] = await this.transaction.manager.query(PLACE, [id]);
    return place;
  }

  async member(organizationId: OrganizationId, id: MembershipId): Promise<Member | undefined> {
    const [member] = await this.transaction.manager.query(`${MEMBER} and m.id = $2`, [organizationId, id]);
    return member;
  }

  /** A member with this name and mail address: inviting them again makes no second account. */
  async memberNamed(organizationId: OrganizationId, name: string, mail: string): Promise<Member | undefined> {
    const same = `replace(replace(a.name, ' ', ''), '　', '') = replace(replace($2, ' ', ''), '　', '') and a.mail_in_lower = lower($3)`;
    const [member] = await this.transaction.manager.query(`${MEMBER} and ${same} limit 1`, [
      organizationId,
      name,
      mail,
    ]);
    return member;
  }
}
