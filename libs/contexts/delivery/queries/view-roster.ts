import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewSession } from '#contract';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { Database } from '#platform';
import type { OfferingSessionId } from '../domain/ids.ts';
import { opensAt } from '../domain/session.ts';
import { SessionNotFound } from '../domain/errors.ts';
import { mayPrint, mayRecord, mayView } from '../policy.ts';
import { ABSENCE } from './gathering-columns.ts';
import { type SessionRow, TAUGHT, TAUGHT_FROM, taught } from './session-columns.ts';
import { SessionFactsOf } from './session-facts.ts';

type Roster = AnswerOf<typeof viewSession>;
export type Participant = Roster['people'][number];

const SESSION = `select ${TAUGHT} ${TAUGHT_FROM} where s.id = $1`;
const DAYS = `
  select s.id, s.number, s.day from offering_sessions s
  where s.offering_id = $1 and (s.state = 'planned' or s.id = $2) order by s.starts_at, s.number`;
const PEOPLE = `
  select e.id as "enrollmentId", p.name as "learnerName", p.kana, g.name as "organizationName", v.verdict,
    ${ABSENCE} as absence,
    coalesce((select jsonb_agg(jsonb_build_object('halfDay', a.half_day, 'mark', a.mark, 'source', a.source,
        'recordedAt', to_char(a.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'version', a.version,
        'sharesDevice', a.device is not null and exists (select from attendances x
          where x.session_id = a.session_id and x.device = a.device and x.learner_id <> a.learner_id)) order by a.half_day)
      from attendances a where a.session_id = $2 and a.enrollment_id = e.id), '[]') as marks
  from offering_sessions s cross join enrollments e join accounts p on p.id = e.learner_id join organizations g on g.id = e.organization_id
    left join attendance_verdicts v on v.enrollment_id = e.id
  where s.id = $2 and e.offering_id = $1 and e.state = 'active' and is_asked(s.gathering_id, e.id)
  order by coalesce(p.kana, p.name) collate "ja-x-icu", p.name, e.id`;

/** Everybody with a confirmed place in the offering of a session, and what was recorded of them there. */
@Injectable()
export class ViewRoster {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionFactsOf,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, id: OfferingSessionId): Promise<Roster> {
    const known = await this.sessions.ask(scope, id);
    insist(mayView(scope.actor, known));
    const [session] = await this.database.read<SessionRow>(scope, SESSION, [id]);
    if (!session) throw new SessionNotFound();
    const people = await this.database.read<Participant>(scope, PEOPLE, [known.offeringId, id]);
    const days = await this.database.read<Roster['days'][number]>(scope, DAYS, [known.offeringId, id]);
    const now = this.clock.now();
    return {
      session: taught(session),
      days,
      isOpen: known.state === 'planned' && now >= opensAt(known),
      isOver: now >= known.endsAt,
      now: now.toISOString(),
      people,
      abilities: { record: mayRecord(scope.actor, known) === null, print: mayPrint(scope.actor, known) === null },
    };
  }
}
