import { Injectable } from '@nestjs/common';
import { Clock, type OfferingId, type PersonId } from '#kernel';
import { Database } from '#platform';
import type { ApplicationId, SeatId } from '../domain/ids.ts';

/** The seats of one person in one party. */
export interface LeftSeats {
  readonly personId: PersonId;
  readonly applicationId: ApplicationId;
  readonly seatIds: readonly SeatId[];
  /** Every offering that the party concerns. */
  readonly offeringIds: readonly OfferingId[];
}

// A seat in an exercise that has begun is attendance, or absence, of the organization of that day.
const FIND = `
  select m.learner_id as "personId", a.id as "applicationId", array_agg(m.id order by m.id) as "seatIds",
    case when a.holds_seats then array[a.offering_id] else a.choices end as "offeringIds"
  from application_members m join applications a on a.id = m.application_id
  where m.state = 'live' and not m.is_over and ($1::uuid is null or m.learner_id = $1)
    and a.state in ('awaiting-approval', 'waitlisted', 'offered', 'confirmed')
    and exists (select from memberships b where b.person_id = m.learner_id and b.organization_id = m.organization_id)
    and not exists (select from memberships b where b.person_id = m.learner_id and b.organization_id = m.organization_id
      and (b.ends_on is null or b.ends_on > $2))
    and not exists (select from seated_offerings s
      where a.holds_seats and s.offering_id = a.offering_id and s.starts_on <= $2)
  group by m.learner_id, a.id order by a.ticket`;

/** Seats in exercises to come of people who no longer belong to the organization that they are for. */
@Injectable()
export class SeatsOfLeavers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of one person, or (null) of everybody. */
  find(personId: PersonId | null): Promise<LeftSeats[]> {
    return this.database.read('allot-seats', FIND, [personId, this.clock.today()]);
  }
}
