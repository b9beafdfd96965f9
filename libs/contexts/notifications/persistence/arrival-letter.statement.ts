import { Injectable } from '@nestjs/common';
import { Clock, type Id, type OrganizationId, type PersonId } from '#kernel';
import { Transaction } from '#platform';

/** What a mail asks of somebody whom an organization wants as a member. */
export interface ArrivalRead {
  readonly name: string;
  readonly mail: string | null;
  readonly organizationName: string;
  readonly expiresAt: Date;
}

const OPEN = `
  select p.name, p.mail, o.full_name as "organizationName", a.expires_at as "expiresAt"
  from arrivals a join accounts p on p.id = a.person_id join organizations o on o.id = a.organization_id
  where a.id = $1 and a.state = 'asked' and a.expires_at > $2`;

// Where nobody else coordinates an organization, the office hears of it.
const WHO_COORDINATES = `
  with keeping as (
    select distinct r.person_id from role_grants r where r.organization_id = $1 and r.role = 'organization-coordinator'
      and r.person_id <> $3 and r.ended_at is null and r.starts_on <= $2 and (r.ends_on is null or r.ends_on >= $2)
  )
  select person_id as "personId" from keeping union all
  select distinct r.person_id from role_grants r where r.role = 'program-office' and r.person_id <> $3
    and r.ended_at is null and r.starts_on <= $2 and (r.ends_on is null or r.ends_on >= $2)
    and not exists (select from keeping)`;

/** Reads what is told of people who move between organizations. */
@Injectable()
export class ArrivalLetterStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Undefined where there is nobody to ask, or nothing to answer any more. */
  async open(arrivalId: Id<'Arrival'>): Promise<ArrivalRead | undefined> {
    const [read] = await this.transaction.manager.query(OPEN, [arrivalId, this.clock.now()]);
    return read;
  }

  /** The coordinators of an organization without the person themselves, else the office. */
  async whoCoordinates(organizationId: OrganizationId, but: PersonId): Promise<PersonId[]> {
    const asked = [organizationId, this.clock.today(), but];
    const found: { personId: PersonId }[] = await this.transaction.manager.query(WHO_COORDINATES, asked);
    return found.map(({ personId }) => personId);
  }
}
