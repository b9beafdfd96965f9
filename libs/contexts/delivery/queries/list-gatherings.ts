import { Injectable } from '@nestjs/common';
import type { AnswerOf, listGatherings } from '#contract';
import { type AuthorizedScope, insist, type OfferingId } from '#kernel';
import { Database } from '#platform';
import { SessionNotFound } from '../domain/errors.ts';
import { maySchedule } from '../policy.ts';
import { GATHERING, utc } from './gathering-columns.ts';

type Answer = AnswerOf<typeof listGatherings>;
type Row = Omit<Answer['items'][number], 'abilities'>;

const OFFERING = `
  select o.state, exists (select from seated_offerings x where x.offering_id = o.id) as "hasSeats"
  from offerings o where o.id = $1`;
const GATHERINGS = `
  select ${GATHERING}, g.version, g.group_ids as "groupIds", coalesce((
    select jsonb_agg(jsonb_build_object('id', s.id, 'day', s.day, 'startsAt', ${utc('s.starts_at')}, 'endsAt',
      ${utc('s.ends_at')}, 'halfDays', s.half_days, 'state', s.state, 'revision', s.revision,
      'hasAttendance', exists (select from attendances a where a.session_id = s.id),
      'absences', (select count(*) from absences x join enrollments e on e.id = x.enrollment_id and e.state = 'active'
        where x.session_id = s.id)) order by s.starts_at)
    from offering_sessions s where s.gathering_id = g.id), '[]') as days
  from gatherings g where g.offering_id = $1
  order by (select min(s.starts_at) from offering_sessions s where s.gathering_id = g.id), g.id`;

/** The events of an offering without seats, also the canceled ones, in the order of their days. */
@Injectable()
export class ListGatherings {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, offeringId: OfferingId): Promise<Answer> {
    insist(maySchedule(scope.actor));
    const [offering] = await this.database.read<{ state: string; hasSeats: boolean }>(scope, OFFERING, [offeringId]);
    if (!offering) throw new SessionNotFound();
    const rows = await this.database.read<Row>(scope, GATHERINGS, [offeringId]);
    return {
      items: rows.map((row) => {
        const isPlanned = row.state === 'planned';
        const isHeld = row.days.some(({ hasAttendance }) => hasAttendance);
        return { ...row, abilities: { change: isPlanned, cancel: isPlanned && !isHeld } };
      }),
      abilities: { schedule: !offering.hasSeats && offering.state !== 'canceled' },
    };
  }
}
