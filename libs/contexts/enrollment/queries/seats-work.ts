import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listDateConflicts, listReservations, listSeatsWork } from '#contract';
import { type AuthorizedScope, type CalendarDate, Clock, type OfferingId } from '#kernel';
import { Database } from '#platform';
import { applicationDeadline, isDeadlineNear, WorkingDays } from '#programs';
import { isQuiet } from '../domain/deadlines.ts';
import { daysOf } from '../domain/seat-book.ts';

type Work = AnswerOf<typeof listSeatsWork>;
type Conflicts = AnswerOf<typeof listDateConflicts>;
type Reservations = AnswerOf<typeof listReservations>;

interface Figures extends Omit<Work['offerings'][number], 'isByHand' | 'isBelowMinimum'> {
  readonly startsOn: CalendarDate;
  readonly offerWorkingDays: number;
  readonly quietWorkingDays: number;
  readonly deadlineWorkingDays: number;
}

const OPEN = `
  select o.id as "offeringId", o.name, s.starts_on as "startsOn", s.ends_on as "endsOn", s.seats, coalesce(l.held, 0) as held,
    s.minimum_participants as "minimumParticipants", s.quiet_working_days as "quietWorkingDays",
    s.offer_working_days as "offerWorkingDays", s.deadline_working_days as "deadlineWorkingDays",
    (select count(*)::int from applications a join application_members m on m.application_id = a.id and m.state = 'live'
      where a.state = 'waitlisted' and a.choices && array[o.id]) as waiting,
    (select count(*)::int from applications a where a.state = 'awaiting-approval' and a.offering_id = o.id) as "toApprove",
    (select count(*)::int from applications a where a.state = 'offered' and a.offering_id = o.id) as offered,
    (select count(*)::int from applications a join application_members m on m.application_id = a.id and m.state = 'live'
      where a.holds_seats and a.offering_id = o.id and m.learner_id is null) as unnamed,
    (select count(*)::int from applications a join application_members m on m.application_id = a.id and m.state = 'live'
      where a.holds_seats and a.offering_id = o.id and m.learner_id is not null
        and not exists (select from booked_days b where b.application_id = a.id and b.learner_id = m.learner_id
          and b.day = s.starts_on)) as elsewhere
  from seated_offerings s join offerings o on o.id = s.offering_id left join seat_ledgers l on l.offering_id = o.id
  where o.state in ('open', 'closed') and s.starts_on > $1 order by s.starts_on, o.id`;

const INTERESTS = `
  select o.id as "offeringId", o.name, count(*)::int as people, count(distinct i.organization_id)::int as organizations
  from interests i join offerings o on o.id = i.offering_id join seated_offerings s on s.offering_id = o.id
  where s.starts_on is null and o.state <> 'canceled' group by o.id, o.name order by 3 desc, o.id`;

const CONFLICTS = `
  select distinct m.learner_id as "personId", p.name, g.name as "organizationName", b.day, o.name as "offeringName"
  from applications a join application_members m on m.application_id = a.id and m.state = 'live'
  join accounts p on p.id = m.learner_id join organizations g on g.id = a.organization_id
  join booked_days b on b.learner_id = m.learner_id and b.application_id <> a.id and b.day = any($2::date[])
  join offerings o on o.id = b.offering_id
  where a.holds_seats and a.offering_id = $1 order by b.day, p.name`;

const RESERVED = `
  select a.id, a.organization_id as "organizationId", g.name as "organizationName", o.id as "offeringId", o.name as "offeringName",
    s.starts_on as "startsOn", a.state, a.names_due_at as "namesDueAt", a.version
  from applications a join organizations g on g.id = a.organization_id join offerings o on o.id = a.offering_id
  join seated_offerings s on s.offering_id = o.id
  where a.reserved_by_organization_id = $1 order by s.starts_on nulls last, a.ticket limit 500`;
const COUNTED = `
  select application_id as id, count(*)::int as seats, count(learner_id)::int as named from application_members
  where application_id = any($1) and state = 'live' group by application_id`;

/** What the office has to look at, and what an organization or a prefecture has reserved. */
@Injectable()
export class SeatsWork {
  constructor(
    private readonly database: Database,
    private readonly workingDays: WorkingDays,
    private readonly clock: Clock,
  ) {}

  /** Figures of every offering to come; seats that only the office can still offer are marked. */
  async ask(scope: AuthorizedScope): Promise<Work> {
    const today = this.clock.today();
    const rows = await this.database.read<Figures>(scope, OPEN, [today]);
    const calendar = await this.workingDays.calendar(scope);
    const interests = await this.database.read<Work['interests'][number]>(scope, INTERESTS);
    const offerings = rows.map(({ quietWorkingDays, offerWorkingDays, deadlineWorkingDays, ...row }) => {
      const days = { startsOn: row.startsOn, quietWorkingDays, offerWorkingDays, deadlineWorkingDays };
      const closesAt = applicationDeadline(row.startsOn, deadlineWorkingDays, calendar);
      return {
        ...row,
        isByHand: row.waiting > 0 && row.held < row.seats && isQuiet(today, days, calendar),
        isBelowMinimum: row.held < row.minimumParticipants && isDeadlineNear(closesAt, this.clock.now()),
      };
    });
    return { offerings, interests };
  }

  /** Who of an offering would be elsewhere on other days. */
  async conflicts(
    scope: AuthorizedScope,
    offeringId: OfferingId,
    { startsOn, endsOn }: InputOf<typeof listDateConflicts>,
  ): Promise<Conflicts> {
    const days = daysOf(startsOn, endsOn);
    return { items: await this.database.read<Conflicts['items'][number]>(scope, CONFLICTS, [offeringId, days]) };
  }

  async reserved(scope: AuthorizedScope): Promise<Reservations> {
    const by = 'id' in scope.reach ? scope.reach.id : null;
    type Row = Omit<Reservations['items'][number], 'namesDueAt'> & { readonly namesDueAt: Date | null };
    const rows = await this.database.read<Row>(scope, RESERVED, [by]);
    // Whose seats they are is not theirs to see; how many are named is.
    const ids = rows.map(({ id }) => id);
    const counted = await this.database.read<{ id: string; seats: number; named: number }>('allot-seats', COUNTED, [
      ids,
    ]);
    const of = (id: string) => counted.find((each) => each.id === id);
    const items = rows.map(({ namesDueAt, ...row }) => ({
      ...row,
      namesDueAt: namesDueAt?.toISOString() ?? null,
      seats: of(row.id)?.seats ?? 0,
      named: of(row.id)?.named ?? 0,
    }));
    return { items };
  }
}
