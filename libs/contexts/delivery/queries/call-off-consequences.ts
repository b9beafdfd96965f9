import { Injectable } from '@nestjs/common';
import type { AnswerOf, previewCallOff } from '#contract';
import { type AuthorizedScope, type CalendarDate, Clock, insist, type OfferingId } from '#kernel';
import { Database } from '#platform';
import { SeatedFacts } from '#programs';
import { maySchedule } from '../policy.ts';
import { peopleConcerned } from './people-concerned.ts';

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

/** What calling an offering off would do, before anybody decides. */
@Injectable()
export class CallOffConsequences {
  constructor(
    private readonly database: Database,
    private readonly seatedFacts: SeatedFacts,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, offeringId: OfferingId): Promise<AnswerOf<typeof previewCallOff>> {
    insist(maySchedule(scope.actor));
    const { satelliteIds } = await this.seatedFacts.of(scope, offeringId);
    const all = [offeringId, ...satelliteIds];
    const [{ sessions } = { sessions: 0 }] = await this.database.read<{ sessions: number }>(scope, SESSIONS, [all]);
    const parties = await this.database.read<Going>(scope, PARTIES, [all, this.clock.today()]);
    const goOn = parties.flatMap(({ id, ...going }) => (id ? [{ id, ...going }] : []));
    const lost = parties.find(({ id }) => id === null)?.seats ?? 0;
    return { ...(await peopleConcerned(this.database, scope, all)), sessions, goOn, lost };
  }
}
