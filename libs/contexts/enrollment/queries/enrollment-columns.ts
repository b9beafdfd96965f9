import { type CalendarDate, Period } from '#kernel';
import { accessPeriodOf } from '../domain/access-period.ts';

/** The last day given to enrollment `e` beyond its offering's: to everybody, to its organization or to the person. */
export const EXTENDED_TO = `greatest((select max(x.ends_on) from access_extensions x where x.enrollment_id = e.id),
    (select max(x.ends_on) from offering_extensions x where x.offering_id = e.offering_id
      and (x.organization_id is null or x.organization_id = e.organization_id)))`;

/** The access period of enrollment `e` in offering `o`, still to be put together by `periodOf`. */
export const PERIOD = `o.access_starts_on as "startsOn", o.access_ends_on as "endsOn", ${EXTENDED_TO} as "extendedTo"`;

/** `statusOf` for columns of `p`, where `$1` is today: lists count and sort by it. A flow holds the two together. */
export const STATUS = `case when p.state <> 'active' then 'removed'
    when p."completedAt" is not null then case when p."passedAt" is not null then 'passed' else 'completed' end
    when $1::date > greatest(p."endsOn", p."extendedTo") then 'expired'
    when p."startedAt" is not null then 'in-progress' else 'not-started' end`;

/** Every enrollment of an offering ($2), of one organization or all ($3), with its person: what lists and files show. */
export const PEOPLE = `
  people as (
    select e.id, e.learner_id as "learnerId", e.organization_id as "organizationId", e.offering_id as "offeringId",
      e.state, e.enrolled_at as "enrolledAt", e.started_at as "startedAt", e.completed_at as "completedAt",
      e.passed_at as "passedAt", e.version, a.name as "learnerName", a.kana, a.mail, a.sign_in_id as "signInId",
      m.staff_number as "staffNumber", m.department, g.name as "organizationName", o.name as "offeringName", ${PERIOD}
    from enrollments e join offerings o on o.id = e.offering_id join accounts a on a.id = e.learner_id
    join organizations g on g.id = e.organization_id
    left join lateral (select staff_number, department from memberships m
      where m.person_id = e.learner_id and m.organization_id = e.organization_id
      order by m.ends_on desc nulls first limit 1) m on true
    where e.offering_id = $2 and ($3::uuid is null or e.organization_id = $3)
  ), judged as (select p.*, ${STATUS} as status, greatest(p."endsOn", p."extendedTo") as "lastDay" from people p)`;

export interface PeriodRow {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly extendedTo: CalendarDate | null;
}

export const periodOf = ({ startsOn, endsOn, extendedTo }: PeriodRow): Period =>
  accessPeriodOf(new Period(startsOn, endsOn), extendedTo ? [extendedTo] : []);
