import { Injectable } from '@nestjs/common';
import { type CalendarDate, Clock, type OfferingId } from '#kernel';
import { Database } from '#platform';
import { WorkingDays } from '#programs';
import { isQuiet } from '../domain/deadlines.ts';
import type { ApplicationId } from '../domain/ids.ts';

interface Chosen {
  readonly id: ApplicationId;
  readonly offeringId: OfferingId;
  readonly startsOn: CalendarDate;
  readonly quietWorkingDays: number;
}

// Counted past everybody's rows: the seats left, those left to the organization, and who of them is elsewhere that day.
const FITTING = `
  select a.id, s.offering_id as "offeringId", s.starts_on as "startsOn", s.quiet_working_days as "quietWorkingDays"
  from applications a cross join unnest(a.choices) with ordinality c (offering_id, rank)
  join seated_offerings s on s.offering_id = c.offering_id left join seat_ledgers l on l.offering_id = s.offering_id
  cross join lateral (select count(*)::int as size from application_members m
    where m.application_id = a.id and m.state = 'live') party
  cross join lateral (select count(*)::int as held from applications o join application_members m on m.application_id = o.id
    where o.holds_seats and o.offering_id = s.offering_id and o.organization_id = a.organization_id and m.state = 'live') theirs
  where a.id = any($1) and a.state = 'waitlisted' and s.starts_on > $2 and party.size <= s.seats - coalesce(l.held, 0)
    and (s.organization_limit is null or party.size <= s.organization_limit - theirs.held)
    and not exists (select from application_members m join booked_days b on b.learner_id = m.learner_id
      where m.application_id = a.id and m.state = 'live' and b.day in (s.starts_on, s.ends_on))
  order by a.id, c.rank`;

/** In which of its choices the office may offer a waiting party seats by hand now: quiet days, and seats enough. */
@Injectable()
export class OffersByHand {
  constructor(
    private readonly database: Database,
    private readonly workingDays: WorkingDays,
    private readonly clock: Clock,
  ) {}

  async of(ids: readonly ApplicationId[]): Promise<Map<ApplicationId, OfferingId[]>> {
    const today = this.clock.today();
    const rows = await this.database.read<Chosen>('allot-seats', FITTING, [ids, today]);
    const calendar = await this.workingDays.calendar('allot-seats');
    const byHand = rows.filter((row) => isQuiet(today, row, calendar));
    return new Map(
      [...Map.groupBy(byHand, ({ id }) => id)].map(([id, chosen]) => [id, chosen.map(({ offeringId }) => offeringId)]),
    );
  }
}
