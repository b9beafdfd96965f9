import { Injectable } from '@nestjs/common';
import type { AnswerOf, previewCallOff, previewRescheduling } from '#contract';
import { type AuthorizedScope, type CalendarDate, Clock, insist, type OfferingId } from '#kernel';
import { Database } from '#platform';
import { applicationDeadline, SeatedFacts, WorkingDays } from '#programs';
import type { OfferingSessionId } from '../domain/ids.ts';
import { maySchedule } from '../policy.ts';
import { SessionFactsOf } from './session-facts.ts';

const CONFIRMED = `
  select count(*)::int as confirmed, count(distinct e.organization_id)::int as organizations
  from enrollments e where e.offering_id = any($1) and e.state = 'active'`;
const COLLISIONS = `
  select a.name as "learnerName", g.name as "organizationName", o.name as "offeringName"
  from enrollments e join accounts a on a.id = e.learner_id join organizations g on g.id = e.organization_id
    join enrollments x on x.learner_id = e.learner_id and x.offering_id <> e.offering_id and x.state = 'active'
    join offerings o on o.id = x.offering_id
  where e.offering_id = any($1) and e.state = 'active' and exists (select from offering_sessions s
    where s.offering_id = x.offering_id and s.day = $2 and s.state = 'planned')
  order by g.name, a.name limit 200`;
const DAYS = `
  select day from offering_sessions where offering_id = $1 and state = 'planned' and id <> $2 order by day`;
const SESSIONS = `
  select count(*)::int as sessions from offering_sessions where offering_id = any($1) and state = 'planned'`;

// Parties with seats there or in its line, by the first of their other choices that is still to come.
const PARTIES = `
  with parties as (
    select a.choices, (select count(*) from application_members m where m.application_id = a.id and m.state = 'live') as seats
    from applications a where a.holds_seats and a.offering_id = any($1)
      or not a.holds_seats and a.state in ('waitlisted', 'awaiting-approval') and a.choices && $1::uuid[]),
  going as (
    select p.seats, (select c.id from unnest(p.choices) with ordinality c (id, rank)
      join offerings o on o.id = c.id and o.state <> 'canceled'
      join seated_offerings s on s.offering_id = c.id and s.starts_on > $2
      where c.id <> all($1) order by c.rank limit 1) as next_id
    from parties p)
  select o.id, o.name, s.starts_on as "startsOn", sum(g.seats)::int as seats
  from going g left join offerings o on o.id = g.next_id left join seated_offerings s on s.offering_id = g.next_id
  group by o.id, o.name, s.starts_on order by s.starts_on, o.id`;

interface Going {
  readonly id: OfferingId | null;
  readonly name: string;
  readonly startsOn: CalendarDate;
  readonly seats: number;
}

interface Counted {
  readonly confirmed: number;
  readonly organizations: number;
}

/** What moving a session or calling an offering off would do, before anybody decides. */
@Injectable()
export class Consequences {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionFactsOf,
    private readonly seatedFacts: SeatedFacts,
    private readonly workingDays: WorkingDays,
    private readonly clock: Clock,
  ) {}

  async ofMoving(
    scope: AuthorizedScope,
    id: OfferingSessionId,
    day: CalendarDate,
  ): Promise<AnswerOf<typeof previewRescheduling>> {
    insist(maySchedule(scope.actor));
    const { offeringId } = await this.sessions.ask(scope, id);
    const seated = await this.seatedFacts.of(scope, offeringId);
    const all = [offeringId, ...seated.satelliteIds];
    const collisions = await this.database.read<{
      learnerName: string;
      organizationName: string;
      offeringName: string;
    }>(scope, COLLISIONS, [all, day]);
    const others = await this.database.read<{ day: CalendarDate }>(scope, DAYS, [offeringId, id]);
    const [first = day] = [...others.map((other) => other.day), day].toSorted();
    const calendar = await this.workingDays.calendar(scope);
    const after = applicationDeadline(first, seated.deadlineWorkingDays, calendar);
    const before = seated.applicationClosesAt;
    return {
      ...(await this.counted(scope, all)),
      collisions,
      deadline: { before: before && before.toISOString(), after: after.toISOString() },
    };
  }

  async ofCallingOff(scope: AuthorizedScope, offeringId: OfferingId): Promise<AnswerOf<typeof previewCallOff>> {
    insist(maySchedule(scope.actor));
    const { satelliteIds } = await this.seatedFacts.of(scope, offeringId);
    const all = [offeringId, ...satelliteIds];
    const [{ sessions } = { sessions: 0 }] = await this.database.read<{ sessions: number }>(scope, SESSIONS, [all]);
    const parties = await this.database.read<Going>(scope, PARTIES, [all, this.clock.today()]);
    const goOn = parties.flatMap(({ id, ...going }) => (id ? [{ id, ...going }] : []));
    const lost = parties.find(({ id }) => id === null)?.seats ?? 0;
    return { ...(await this.counted(scope, all)), sessions, goOn, lost };
  }

  private async counted(scope: AuthorizedScope, offeringIds: readonly OfferingId[]): Promise<Counted> {
    const [counted] = await this.database.read<Counted>(scope, CONFIRMED, [offeringIds]);
    return counted ?? { confirmed: 0, organizations: 0 };
  }
}
