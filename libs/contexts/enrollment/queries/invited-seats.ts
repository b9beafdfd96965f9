import { Injectable } from '@nestjs/common';
import type { OrganizationId, PersonId } from '#kernel';
import { Database } from '#platform';
import type { ApplicationId, SeatId } from '../domain/ids.ts';

interface InvitedSeat {
  readonly applicationId: ApplicationId;
  readonly seatId: SeatId;
}

const FIND = `
  select m.application_id as "applicationId", m.id as "seatId"
  from application_members m join accounts a on a.id = $1 and m.invited_mail_in_lower = a.mail_in_lower
  where m.organization_id = $2 and m.learner_id is null and m.state = 'live' order by m.application_id, m.id`;

/** Seats that wait for the mail address of somebody to be registered in their organization. */
@Injectable()
export class InvitedSeats {
  constructor(private readonly database: Database) {}

  of({ personId, organizationId }: { personId: PersonId; organizationId: OrganizationId }): Promise<InvitedSeat[]> {
    return this.database.read('allot-seats', FIND, [personId, organizationId]);
  }
}
