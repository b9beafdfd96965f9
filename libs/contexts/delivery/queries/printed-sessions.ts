import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, insist, type PersonId } from '#kernel';
import { Database } from '#platform';
import type { Mark, Verdict } from '../domain/attendance.ts';
import type { OfferingSessionId } from '../domain/ids.ts';
import type { HalfDay } from '../domain/session.ts';
import { mayPrint } from '../policy.ts';
import { SessionFactsOf } from './session-facts.ts';

export interface PrintedSession {
  readonly id: OfferingSessionId;
  readonly number: number;
  readonly offeringName: string;
  readonly courseName: string;
  readonly titleJa: string;
  readonly day: CalendarDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly halfDays: readonly HalfDay[];
  readonly place: string | null;
}

interface Rated {
  readonly points: number | null;
  readonly comment: string;
}

export interface PrintedPerson {
  readonly learnerId: PersonId;
  readonly name: string;
  readonly kana: string | null;
  readonly organizationName: string;
  readonly verdict: Verdict | null;
  readonly teamNumber: number | null;
  readonly result: Rated;
  readonly teamResult: Rated;
  readonly hasSticker: boolean;
  readonly marks: readonly { readonly sessionId: OfferingSessionId; readonly halfDay: HalfDay; readonly mark: Mark }[];
}

export interface Printed {
  readonly sessions: readonly PrintedSession[];
  readonly people: readonly PrintedPerson[];
}

const SESSIONS = `
  select s.id, s.number, o.name as "offeringName", c.name_ja as "courseName", s.title_ja as "titleJa", s.day,
    s.starts_at as "startsAt", s.ends_at as "endsAt", s.half_days as "halfDays",
    coalesce((select v.name || '　' || v.room from venues v where v.id = coalesce(s.venue_id,
        (select x.venue_id from seated_offerings x where x.offering_id = s.offering_id))),
      (select case when g.format = 'online' then 'オンライン' else nullif(g.place, '') end from gatherings g
        where g.id = s.gathering_id)) as place
  from offering_sessions s join offerings o on o.id = s.offering_id join editions e on e.id = o.edition_id
    join courses c on c.id = e.course_id
  where s.offering_id = $1 and (s.id = $2 or ($3 and s.state = 'planned')) order by s.day, s.number`;
const PEOPLE = `
  select e.learner_id as "learnerId", p.name, p.kana, g.name as "organizationName", v.verdict,
    t.number as "teamNumber", exists (select from stickers k where k.enrollment_id = e.id) as "hasSticker",
    jsonb_build_object('points', r.points, 'comment', coalesce(r.comment, '')) as result,
    jsonb_build_object('points', x.points, 'comment', coalesce(x.comment, '')) as "teamResult",
    coalesce((select jsonb_agg(jsonb_build_object('sessionId', a.session_id, 'halfDay', a.half_day, 'mark', a.mark))
      from attendances a where a.enrollment_id = e.id), '[]') as marks
  from enrollments e join accounts p on p.id = e.learner_id join organizations g on g.id = e.organization_id
    left join attendance_verdicts v on v.enrollment_id = e.id
    left join team_members m on m.enrollment_id = e.id left join teams t on t.id = m.team_id
    left join person_results r on r.enrollment_id = e.id left join team_results x on x.team_id = t.id
  where e.offering_id = $1 and e.state = 'active'
    and ($3 or is_asked((select s.gathering_id from offering_sessions s where s.id = $2), e.id))
  order by coalesce(p.kana, p.name) collate "ja-x-icu", p.name, e.id`;

/** What stands on sign-in sheets and rosters: one session, or all of its offering, and everybody confirmed. */
@Injectable()
export class PrintedSessions {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionFactsOf,
  ) {}

  async ask(scope: AuthorizedScope, id: OfferingSessionId, which: 'this' | 'all'): Promise<Printed> {
    const known = await this.sessions.ask(scope, id);
    insist(mayPrint(scope.actor, known));
    const asked = [known.offeringId, id, which === 'all'];
    const sessions = await this.database.read<PrintedSession>(scope, SESSIONS, asked);
    const people = await this.database.read<PrintedPerson>(scope, PEOPLE, asked);
    return { sessions, people };
  }
}
