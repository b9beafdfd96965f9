import { Injectable } from '@nestjs/common';
import type { AnswerOf, listMyGatherings } from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { Database } from '#platform';
import { ABSENCE, GATHERING, utc } from './gathering-columns.ts';

type Item = AnswerOf<typeof listMyGatherings>['items'][number];
type Row = Omit<Item, 'days'> & { readonly days: Omit<Item['days'][number], 'isOver' | 'abilities'>[] };

/** A year back is enough of what was. */
const MINE = `
  select ${GATHERING}, o.name as "offeringName", (
    select jsonb_agg(jsonb_build_object('id', s.id, 'day', s.day, 'startsAt', ${utc('s.starts_at')}, 'endsAt',
      ${utc('s.ends_at')}, 'halfDays', s.half_days, 'state', s.state, 'absence', ${ABSENCE}) order by s.starts_at)
    from offering_sessions s where s.gathering_id = g.id and (s.state = 'planned' or g.state = 'canceled')) as days
  from enrollments e join gatherings g on g.offering_id = e.offering_id join offerings o on o.id = g.offering_id
  where e.learner_id = $1 and e.state = 'active' and is_asked(g.id, e.id) and exists (select from offering_sessions s
    where s.gathering_id = g.id and s.day >= $2::date - 366 and (s.state = 'planned' or g.state = 'canceled'))
  order by (select min(s.starts_at) from offering_sessions s where s.gathering_id = g.id), g.id`;

/** The events somebody takes part in, with where to join, and what they have said of not coming. */
@Injectable()
export class ListMyGatherings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope): Promise<AnswerOf<typeof listMyGatherings>> {
    const rows = await this.database.read<Row>(scope, MINE, [scope.actor.personId, this.clock.today()]);
    const now = this.clock.now().toISOString();
    return {
      items: rows.map((row) => ({
        ...row,
        days: row.days.map((day) => {
          const isOver = now > day.endsAt;
          return { ...day, isOver, abilities: { tellAbsence: day.state === 'planned' && !isOver } };
        }),
      })),
    };
  }
}
