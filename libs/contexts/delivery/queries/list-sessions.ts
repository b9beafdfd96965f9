import { Injectable } from '@nestjs/common';
import type { AnswerOf, listSessions } from '#contract';
import { type AuthorizedScope, insist, type OfferingId } from '#kernel';
import { Database } from '#platform';
import { SessionNotFound } from '../domain/errors.ts';
import { MOST_SESSIONS } from '../domain/session.ts';
import { mayMove, maySchedule } from '../policy.ts';
import { SESSION, type SessionRow, timesOf } from './session-columns.ts';

type Answer = AnswerOf<typeof listSessions>;

const OFFERING = `
  select o.version, o.state, x.parent_offering_id is not null as "isSatellite"
  from offerings o join seated_offerings x on x.offering_id = o.id where o.id = $1`;
const SESSIONS = `
  select ${SESSION}, exists (select from attendances a where a.session_id = s.id) as "hasAttendance"
  from offering_sessions s where s.offering_id = $1 order by s.number`;

interface Offering {
  readonly version: number;
  readonly state: string;
  readonly isSatellite: boolean;
}
type Row = Pick<SessionRow, keyof SessionRow & keyof Answer['items'][number]> & { readonly hasAttendance: boolean };

/** The sessions of an offering with seats, also the canceled ones, and what may be done with them. */
@Injectable()
export class ListSessions {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, offeringId: OfferingId): Promise<Answer> {
    insist(maySchedule(scope.actor));
    const [offering] = await this.database.read<Offering>(scope, OFFERING, [offeringId]);
    if (!offering) throw new SessionNotFound();
    const rows = await this.database.read<Row>(scope, SESSIONS, [offeringId]);
    const isLed = offering.isSatellite;
    const planned = rows.filter(({ state }) => state === 'planned');
    const hasAttendance = rows.some((row) => row.hasAttendance);
    const isOpenToChange = offering.state !== 'canceled' && !isLed && !hasAttendance;
    return {
      version: offering.version,
      items: rows.map((row) => ({
        ...row,
        ...timesOf(row),
        abilities: {
          reschedule: !isLed && mayMove(scope.actor, 'reschedule', row) === null,
          cancel: !isLed && planned.length > 1 && mayMove(scope.actor, 'cancel', row) === null,
        },
      })),
      abilities: { schedule: isOpenToChange && planned.length < MOST_SESSIONS, callOff: isOpenToChange },
    };
  }
}
