import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope, CalendarDate, OrganizationId, PersonId } from '#kernel';
import { Database } from '#platform';

const FIND = `
  select organization_id as "organizationId" from memberships
  where person_id = $1 and starts_on <= $2 and (ends_on is null or ends_on >= $2) order by starts_on, id`;

/** The organizations a person belonged to on a day. Joins the caller's transaction, and sees what it may see. */
@Injectable()
export class MembershipOn {
  constructor(private readonly database: Database) {}

  async ask(asker: AuthorizedScope | Authority, personId: PersonId, day: CalendarDate): Promise<OrganizationId[]> {
    const rows = await this.database.read<{ organizationId: OrganizationId }>(asker, FIND, [personId, day]);
    return rows.map(({ organizationId }) => organizationId);
  }
}
