import { Injectable } from '@nestjs/common';
import type { AnswerOf, previewGathering } from '#contract';
import { type AuthorizedScope, type CalendarDate, insist, type OfferingId } from '#kernel';
import { Database } from '#platform';
import { maySchedule } from '../policy.ts';

type Answer = AnswerOf<typeof previewGathering>;

const ASKED = `(cardinality($3::uuid[]) = 0 or exists (
    select from enrollment_groups m where m.enrollment_id = e.id and m.group_id = any($3)))`;
const PEOPLE = `
  select count(*)::int as people from enrollments e
  where e.offering_id = $1 and $2::date[] is not null and e.state = 'active' and ${ASKED}`;
const COLLISIONS = `
  select distinct a.name as "learnerName", o.name as "offeringName", s.day
  from enrollments e join accounts a on a.id = e.learner_id
    join enrollments x on x.learner_id = e.learner_id and x.offering_id <> e.offering_id and x.state = 'active'
    join offerings o on o.id = x.offering_id
    join offering_sessions s on s.offering_id = x.offering_id and s.state = 'planned' and s.day = any($2)
      and is_asked(s.gathering_id, x.id)
  where e.offering_id = $1 and e.state = 'active' and ${ASKED} order by s.day, a.name limit 200`;

/** Whom the days of an event concern, and who is elsewhere on them, before anybody decides. */
@Injectable()
export class GatheringConsequences {
  constructor(private readonly database: Database) {}

  async ask(
    scope: AuthorizedScope,
    offeringId: OfferingId,
    { days, groupIds = [] }: { days: readonly CalendarDate[]; groupIds?: readonly string[] | undefined },
  ): Promise<Answer> {
    insist(maySchedule(scope.actor));
    const asked = [offeringId, days, groupIds];
    const collisions = await this.database.read<Answer['collisions'][number]>(scope, COLLISIONS, asked);
    const [counted] = await this.database.read<{ people: number }>(scope, PEOPLE, asked);
    return { people: counted?.people ?? 0, collisions };
  }
}
