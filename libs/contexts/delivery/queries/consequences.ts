import { Injectable } from '@nestjs/common';
import type { AnswerOf, previewRescheduling } from '#contract';
import { type AuthorizedScope, type CalendarDate, insist } from '#kernel';
import { Database } from '#platform';
import { applicationDeadline, SeatedFacts, WorkingDays } from '#programs';
import type { OfferingSessionId } from '../domain/ids.ts';
import { maySchedule } from '../policy.ts';
import { peopleConcerned } from './people-concerned.ts';
import { SessionFactsOf } from './session-facts.ts';

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

/** What moving a session would do, before anybody decides. */
@Injectable()
export class Consequences {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionFactsOf,
    private readonly seatedFacts: SeatedFacts,
    private readonly workingDays: WorkingDays,
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
      ...(await peopleConcerned(this.database, scope, all)),
      collisions,
      deadline: { before: before && before.toISOString(), after: after.toISOString() },
    };
  }
}
