import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewWork } from '#contract';
import { type AuthorizedScope, type CalendarDate, Clock } from '#kernel';
import { Database } from '#platform';

type Answer = AnswerOf<typeof viewWork>;
type Item = Answer['items'][number];

/** Within so many days an end of access is near. */
const SOON_DAYS = 14;

/**
 * Places that are open today in offerings that run, each with its own last day. Of an exercise what waits is its
 * pre-learning, where it has one that is not read, to the day before. In the year of a cohort nobody reads a course.
 */
const PLACES = `
  select e.id, e.offering_id, o.name, e.organization_id, e.learner_id, e.started_at, e.completed_at,
    case when s.starts_on is not null then s.starts_on - 1 else greatest(o.access_ends_on,
      (select max(x.ends_on) from access_extensions x where x.enrollment_id = e.id),
      (select max(x.ends_on) from offering_extensions x where x.offering_id = o.id
        and (x.organization_id is null or x.organization_id = e.organization_id))) end as ends_on
  from enrollments e join offerings o on o.id = e.offering_id left join seated_offerings s on s.offering_id = o.id
  where e.state = 'active' and o.state <> 'draft' and o.access_starts_on <= $1
    and ($2::uuid is null or e.organization_id = $2)
    and not exists (select from cohorts h where h.offering_id = o.id)
    and (s.offering_id is null or s.starts_on is not null and e.lessons_read_at is null
      and exists (select from content_versions c where c.edition_id = o.edition_id and c.state = 'published'))`;

const LAST_TOLD = `(select max(n.told_on) from notices n join enrollments ne on ne.id = n.enrollment_id
  where ne.offering_id = w.offering_id and n.kind = 'reminder' and ($2::uuid is null or n.organization_id = $2))`;

const OF_PEOPLE = `
  with places as (${PLACES}),
  waiting as (
    select 'not-started' as kind, p.* from places p where started_at is null
      and exists (select from notices n where n.enrollment_id = p.id)
    union all
    select 'not-invited', p.* from places p join accounts a on a.id = p.learner_id
    where started_at is null and a.mail is not null and not exists (select from notices n where n.enrollment_id = p.id)
    union all
    select 'slips-to-print', p.* from places p join accounts a on a.id = p.learner_id
    where started_at is null and a.mail is null and not exists (select from events v
      where v.kind = 'slip-printed' and v.facts @> jsonb_build_object('personId', p.learner_id))
    union all
    select 'ending-soon', p.* from places p where started_at is not null and completed_at is null
      and ends_on <= $1::date + ${SOON_DAYS}
  )
  select w.kind, count(*)::int as count, w.offering_id as "recordId", w.name, min(w.ends_on) as "dueOn",
    case w.kind when 'not-started' then ${LAST_TOLD} end as "lastOn"
  from waiting w where w.ends_on >= $1
  group by w.kind, w.offering_id, w.name`;

const OF_IMPORTS = `
  select 'import-to-finish' as kind, i.id as "recordId", i.file_name as name, null::date as "dueOn",
    null::date as "lastOn", coalesce(nullif(count(r.line) filter (where r.verdict = 'wrong'), 0), i.row_count)::int as count
  from staff_imports i left join staff_import_rows r on r.import_id = i.id and not r.is_left_out
  where i.state in ('read', 'checked', 'outdated') and ($1::uuid is null or i.organization_id = $1)
  group by i.id`;

/** Seats of the organization that somebody must act on before a deadline: who sits there, or whether it is taken. */
const OF_SEATS = `
  select 'seats-to-name' as kind, count(*)::int as count, o.id as "recordId", o.name,
    (min(a.names_due_at) at time zone 'Asia/Tokyo')::date as "dueOn", null::date as "lastOn"
  from applications a join application_members m on m.application_id = a.id and m.state = 'live'
    and m.learner_id is null and m.invited_mail is null
    join offerings o on o.id = a.offering_id
  where a.organization_id = $1 and a.holds_seats and a.names_due_at is not null group by o.id
  union all
  select 'offers-to-answer', count(*)::int, o.id, o.name, (min(a.offered_until) at time zone 'Asia/Tokyo')::date, null
  from applications a join offerings o on o.id = a.offering_id
  where a.organization_id = $1 and a.state = 'offered' group by o.id`;

const OF_OFFERINGS = `
  select case when o.state = 'draft' then 'offering-in-draft' else 'offering-without-content' end as kind,
    1 as count, o.id as "recordId", o.name, o.access_starts_on as "dueOn", null::date as "lastOn"
  from offerings o join editions d on d.id = o.edition_id join courses k on k.id = d.course_id
  where o.access_ends_on >= $1 and (o.state = 'draft' or o.state = 'open'
    and not exists (select from content_versions c where c.edition_id = o.edition_id and c.state = 'published')
    and not exists (select from cohorts h where h.program_id = k.program_id and h.fiscal_year = o.fiscal_year)
    and (d.completion_rule ->> 'quiz' = 'passed'
      or not exists (select from seated_offerings s where s.offering_id = o.id)))
  union all
  select 'staff-left', count(distinct v.facts ->> 'personId')::int, o.id, o.name, s.starts_on, null
  from events v join offerings o on o.id = (v.facts ->> 'offeringId')::uuid and o.state <> 'canceled'
    join seated_offerings s on s.offering_id = o.id and (s.starts_on is null or s.starts_on > $1)
  where v.kind = 'staff-released' and v.facts @> '{"hasLeft": true}' and not exists (select from offering_staff t
    where t.offering_id = o.id and t.part = v.facts ->> 'part')
  group by o.id, o.name, s.starts_on`;

const OF_AWARDS = `
  select 'certificate-in-doubt' as kind, count(*)::int as count, o.id as "recordId", o.name, null::date as "dueOn",
    null::date as "lastOn"
  from awards w join offerings o on o.id = w.offering_id
  where w.status = 'active' and w.doubted_at is not null group by o.id, o.name
  union all
  select 'certificate-unprintable' as kind, count(*)::int as count, o.id as "recordId", o.name, null::date as "dueOn",
    null::date as "lastOn"
  from awards w join offerings o on o.id = w.offering_id
  where w.status = 'active' and w.unprintable <> '' group by o.id, o.name`;

const BY_DEPARTMENT = `
  with places as (${PLACES})
  select m.department, count(*) filter (where p.completed_at is not null)::int as completed,
    count(*) filter (where p.completed_at is null and p.started_at is not null)::int as "inProgress",
    count(*) filter (where p.completed_at is null and p.started_at is null)::int as "notStarted"
  from places p left join lateral (select department from memberships m
    where m.organization_id = p.organization_id and m.person_id = p.learner_id order by m.starts_on desc limit 1) m on true
  where p.ends_on >= $1
  group by m.department order by "notStarted" desc, m.department`;

/** What waits for somebody today, as far as they reach, the nearest deadline first. */
@Injectable()
export class WorkWaiting {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope): Promise<Answer> {
    const today = this.clock.today();
    if (scope.reach.kind === 'organization') return this.ofOrganization(scope, today, scope.reach.id);
    if (scope.reach.kind === 'nation') return { items: await this.ofOffice(scope, today), departments: [] };
    return { items: [], departments: [] };
  }

  private async ofOrganization(scope: AuthorizedScope, today: CalendarDate, id: string): Promise<Answer> {
    const [people, imports, seats, departments] = await Promise.all([
      this.database.read<Item>(scope, OF_PEOPLE, [today, id]),
      this.database.read<Item>(scope, OF_IMPORTS, [id]),
      this.database.read<Item>(scope, OF_SEATS, [id]),
      this.database.read<Answer['departments'][number]>(scope, BY_DEPARTMENT, [today, id]),
    ]);
    return { items: byDeadline([...people, ...imports, ...seats]), departments };
  }

  private async ofOffice(scope: AuthorizedScope, today: CalendarDate): Promise<Item[]> {
    const [people, offerings, awards] = await Promise.all([
      this.database.read<Item>(scope, OF_PEOPLE, [today, null]),
      this.database.read<Item>(scope, OF_OFFERINGS, [today]),
      this.database.read<Item>(scope, OF_AWARDS),
    ]);
    const ofTheOffice = people.filter(({ kind }) => kind === 'not-started' || kind === 'ending-soon');
    return byDeadline([...offerings, ...ofTheOffice, ...awards]);
  }
}

const NO_DEADLINE = '9999-12-31';
const byDeadline = (items: Item[]): Item[] =>
  items.toSorted((a, b) => (a.dueOn ?? NO_DEADLINE).localeCompare(b.dueOn ?? NO_DEADLINE) || b.count - a.count);
