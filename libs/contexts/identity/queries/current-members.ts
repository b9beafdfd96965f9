import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist, type OrganizationId, type PersonId } from '#kernel';
import { Database, Transaction } from '#platform';
import type { PersonalFields } from '../domain/account.ts';
import type { PlaceFields } from '../domain/membership.ts';
import { canRegister } from '../policy.ts';

/** A member as the organization has them today. */
export interface CurrentMember extends PersonalFields, PlaceFields {
  readonly personId: PersonId;
  /** Whoever belongs to another organization too keeps their mail address: only the program office changes it. */
  readonly belongsElsewhere: boolean;
}

const FIND = `
  select a.id as "personId", a.name, a.kana, a.mail, m.staff_number as "staffNumber", m.department,
    exists (select from memberships o where o.person_id = m.person_id and o.organization_id <> m.organization_id
      and (o.ends_on is null or o.ends_on >= $2)) as "belongsElsewhere"
  from memberships m join accounts a on a.id = m.person_id
  where m.organization_id = $1 and m.ends_on is null`;

/** Everybody who belongs to an organization, for whoever may register people in it. */
@Injectable()
export class CurrentMembers {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, organizationId: OrganizationId): Promise<CurrentMember[]> {
    insist(canRegister(scope.actor, organizationId));
    return this.transaction.under('register-people', () =>
      this.database.read('register-people', FIND, [organizationId, this.clock.today()]),
    );
  }
}
