import { Injectable } from '@nestjs/common';
import { Clock, type OrganizationId, type PersonId } from '#kernel';
import { Database } from '#platform';
import type { ApplicationId, SeatId } from '../domain/ids.ts';

export interface Invitee {
  readonly personId: PersonId;
  readonly organizationId: OrganizationId;
}

interface InvitedSeat {
  readonly applicationId: ApplicationId;
  readonly seatId: SeatId;
}

// A mail address that several members share is told apart by the name.
const MATCHES = `
  from application_members m join accounts a on m.invited_mail_in_lower = a.mail_in_lower
  join memberships b on b.person_id = a.id and b.organization_id = m.organization_id and (b.ends_on is null or b.ends_on > $1)
  where m.learner_id is null and m.state = 'live' and (
    regexp_replace(a.name, '[ 　]', '', 'g') = regexp_replace(m.invited_name, '[ 　]', '', 'g')
    or not exists (select from accounts o join memberships x on x.person_id = o.id and x.organization_id = m.organization_id
        and (x.ends_on is null or x.ends_on > $1)
      where o.mail_in_lower = a.mail_in_lower and o.id <> a.id))`;
const OF = `
  select m.application_id as "applicationId", m.id as "seatId" ${MATCHES}
    and a.id = $2 and m.organization_id = $3 order by m.application_id, m.id`;
const ALL = `
  select distinct a.id as "personId", m.organization_id as "organizationId" ${MATCHES} order by 1, 2`;

/** Seats that wait for the mail address of somebody to be that of a member of their organization. */
@Injectable()
export class InvitedSeats {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  of({ personId, organizationId }: Invitee): Promise<InvitedSeat[]> {
    return this.database.read('allot-seats', OF, [this.clock.today(), personId, organizationId]);
  }

  /** Members for whom such a seat waits still. */
  invitees(): Promise<Invitee[]> {
    return this.database.read('allot-seats', ALL, [this.clock.today()]);
  }
}
