import { Injectable } from '@nestjs/common';
import type { CalendarDate, OfferingId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { Application } from '../domain/application.ts';
import type { ApplicationId } from '../domain/ids.ts';

export interface BookedDay {
  readonly learnerId: PersonId;
  readonly day: CalendarDate;
}

interface Booking {
  readonly taken: readonly BookedDay[];
  /** Offerings on these days in whose lines they stand: whoever is behind them may have a seat. */
  readonly lines: readonly OfferingId[];
}

export interface TakenDay extends BookedDay {
  readonly applicationId: ApplicationId;
}

// In one order for everybody, so that two groups with the same people do not wait for each other. The subqueries hide the
// arrays from the planner, which would plan anew for each.
const [LEARNERS, DAYS] = ['(select $1::uuid[])', '(select $2::date[])'];
const BOOK = `
  with wanted as (select l.id as learner_id, d.day from unnest(${LEARNERS}) l (id) cross join unnest(${DAYS}) d (day)),
  booked as (
    insert into booked_days (learner_id, day, organization_id, application_id, offering_id)
    select learner_id, day, $3, $4, $5 from wanted order by learner_id, day
    on conflict do nothing returning learner_id, day)
  select w.learner_id as "learnerId", w.day, null::uuid as "offeringId" from wanted w
  where not exists (select from booked b where b.learner_id = w.learner_id and b.day = w.day)
  union all
  select distinct null::uuid, null::date, c.offering_id from application_members m
  join applications a on a.id = m.application_id and a.state = 'waitlisted' and a.id <> $4
  cross join unnest(a.choices) c (offering_id)
  join seated_offerings s on s.offering_id = c.offering_id and (s.starts_on = any(${DAYS}::date[]) or s.ends_on = any(${DAYS}::date[]))
  where m.learner_id = any(${LEARNERS}::uuid[]) and m.state = 'live' order by 1, 2, 3`;
const FREE = 'delete from booked_days where application_id = $1 and learner_id = any($2)';
// Where somebody's exercise was moved onto a day they were taken; the party is locked, lest it lets go of the seat meanwhile.
const KEEP = `
  with held as (
    select a.id, a.organization_id, a.offering_id, a.ticket, m.learner_id from application_members m
    join applications a on a.id = m.application_id and a.holds_seats and a.id <> $1
    where m.learner_id = any($2) and m.state = 'live' for update of a)
  insert into booked_days (learner_id, day, organization_id, application_id, offering_id)
  select h.learner_id, d.day, h.organization_id, h.id, h.offering_id from held h
  join seated_offerings s on s.offering_id = h.offering_id
  cross join lateral (select s.starts_on as day union select s.ends_on) d
  where d.day is not null order by h.learner_id, d.day, h.ticket on conflict do nothing`;
const LINES = `
  select distinct c.offering_id as "offeringId" from application_members m
  join applications a on a.id = m.application_id and a.state = 'waitlisted'
  cross join unnest(a.choices) c (offering_id) where m.learner_id = any($1) and m.state = 'live' order by 1`;
const TAKEN = `
  select learner_id as "learnerId", day, application_id as "applicationId" from booked_days
  where learner_id = any($1) and day = any($2::date[])`;

/** On which days people are taken: one person is in one place a day, whoever books first. */
@Injectable()
export class BookedDayStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Books these days; answers those on which somebody is elsewhere already, and where these people wait in vain now. */
  async book(party: Application, learners: readonly PersonId[], days: readonly CalendarDate[]): Promise<Booking> {
    const { organizationId, id, offeringId } = party;
    const asked = [learners, days, organizationId, id, offeringId];
    const rows: (BookedDay & { offeringId: OfferingId | null })[] = await this.transaction.manager.query(BOOK, asked);
    const lines = rows.flatMap((row) => row.offeringId ?? []);
    return { taken: rows.filter((row) => row.offeringId === null), lines };
  }

  /** They are free again, unless they hold another seat on such a day, which then counts. */
  async free({ id }: Application, learners: readonly PersonId[]): Promise<void> {
    await this.transaction.manager.query(FREE, [id, learners]);
    await this.transaction.manager.query(KEEP, [id, learners]);
  }

  /** The offerings for which these people wait. */
  async linesOf(learners: readonly PersonId[]): Promise<OfferingId[]> {
    const rows = await this.transaction.manager.query(LINES, [learners]);
    return rows.map(({ offeringId }: { offeringId: OfferingId }) => offeringId);
  }

  /** On which of these days these people are taken. */
  taken(learners: readonly PersonId[], days: readonly CalendarDate[]): Promise<TakenDay[]> {
    return this.transaction.manager.query(TAKEN, [learners, days]);
  }
}
