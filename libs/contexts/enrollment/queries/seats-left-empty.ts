import { Injectable } from '@nestjs/common';
import { type Authority, type CalendarDate, Clock, type OfferingId, type OrganizationId } from '#kernel';
import { Database } from '#platform';
import { WorkingDays } from '#programs';
import { isQuiet } from '../domain/deadlines.ts';
import { type InLine, offersFor, type Seating } from '../domain/promotion.ts';
import type { BrokenInvariant } from '../domain/seat-invariants.ts';

interface Open extends Omit<Seating, 'isQuiet' | 'heldBy'> {
  readonly startsOn: CalendarDate;
  readonly quietWorkingDays: number;
  readonly heldBy: Record<OrganizationId, number> | null;
}

interface Waiting extends Omit<InLine, 'isApproved' | 'barredFrom'> {
  readonly barredFrom: readonly OfferingId[] | null;
}

const OPEN = `
  select s.offering_id as "offeringId", s.seats, s.seats - coalesce(l.held, 0) as free, s.fairness,
    s.organization_limit as "organizationLimit", s.starts_on as "startsOn", s.quiet_working_days as "quietWorkingDays",
    (select jsonb_object_agg(h.organization_id, h.held) from (
      select a.organization_id, count(*) as held from applications a
      join application_members m on m.application_id = a.id and m.state = 'live'
      where a.holds_seats and a.offering_id = s.offering_id group by a.organization_id) h) as "heldBy"
  from seated_offerings s join offerings o on o.id = s.offering_id left join seat_ledgers l on l.offering_id = s.offering_id
  where o.state <> 'canceled' and s.starts_on > $1 and coalesce(l.held, 0) < s.seats
    and exists (select from applications a where a.state = 'waitlisted' and a.choices && array[s.offering_id])`;

const WAITING = `
  select a.id as "applicationId", a.organization_id as "organizationId", a.ticket::float8 as ticket, a.choices,
    count(m.id)::int as size,
    (select array_agg(s.offering_id) from seated_offerings s where s.offering_id = any(a.choices) and exists (
      select from application_members p join booked_days b on b.learner_id = p.learner_id and b.day in (s.starts_on, s.ends_on)
      where p.application_id = a.id and p.state = 'live')) as "barredFrom"
  from applications a join application_members m on m.application_id = a.id and m.state = 'live'
  where a.state = 'waitlisted' and a.choices && $1::uuid[] group by a.id`;

/** Free seats that somebody in line could have, by the rule that offers them. Reads alone, and locks nothing. */
@Injectable()
export class SeatsLeftEmpty {
  constructor(
    private readonly database: Database,
    private readonly workingDays: WorkingDays,
    private readonly clock: Clock,
  ) {}

  async find(under: Authority): Promise<BrokenInvariant[]> {
    const today = this.clock.today();
    const open = await this.database.read<Open>(under, OPEN, [today]);
    if (open.length === 0) return [];
    const calendar = await this.workingDays.calendar(under);
    const waiting = await this.database.read<Waiting>(under, WAITING, [open.map(({ offeringId }) => offeringId)]);
    const queue = waiting.map((party) => ({ ...party, isApproved: true, barredFrom: new Set(party.barredFrom) }));
    const seatings = open.map(({ heldBy, ...seating }) => ({
      ...seating,
      heldBy: new Map(Object.entries(heldBy ?? {}) as [OrganizationId, number][]),
      isQuiet: isQuiet(today, seating, calendar),
    }));
    return offersFor(queue, seatings).map(({ applicationId, offeringId }) => {
      const free = open.find((each) => each.offeringId === offeringId)?.free;
      return { code: 'nobody-waits-beside-free-seats', offeringId, applicationId, found: `${free} free, and it waits` };
    });
  }
}
