import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { AudienceKnown, OpeningKept } from '../domain/audience.ts';
import type { DayHeld } from '../domain/audience-held.ts';
import { PresentationNotFound } from '../domain/errors.ts';
import type { PresentationId } from '../domain/ids.ts';
import { OPENING } from '../persistence/audience-opening.statement.ts';

interface Row extends Omit<AudienceKnown, 'days' | 'opening'> {
  readonly days: readonly (Omit<DayHeld, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string })[];
}

const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const FIND = `
  select p.id as "presentationId", p.organization_id as "organizationId", p.cohort_id as "cohortId", r.code,
    p.is_published as "isPublished", jsonb_build_object('ja', g.title_ja, 'en', g.title_en) as title, g.format,
    g.state = 'canceled' as "isCanceled",
    coalesce(nullif(concat_ws(' ', nullif(v.name, ''), nullif(v.room, ''), nullif(v.address, '')), ''), g.place) as place,
    coalesce(v.access_ja, '') as access,
    coalesce((select jsonb_agg(jsonb_build_object('sessionId', s.id, 'number', s.number, 'day', s.day,
        'startsAt', ${utc('s.starts_at')}, 'endsAt', ${utc('s.ends_at')}, 'state', s.state, 'revision', s.revision)
        order by s.starts_at, s.id)
      from offering_sessions s where s.gathering_id = g.id), '[]') as days,
    array(select distinct k.person_id from track_staff k where k.cohort_id = p.cohort_id
      and k.part in ('trainer', 'course-master', 'assistant')) as "servedBy"
  from results_presentations p join gatherings g on g.id = p.gathering_id left join venues v on v.id = g.venue_id
    join cohorts c on c.id = p.cohort_id join programs r on r.id = c.program_id
  where p.id = $1`;
const OPENED = `select ${OPENING} from audience_openings o where o.presentation_id = $1`;

/** What concerns an audience, as far as the asker reaches. Joins the caller's transaction. */
@Injectable()
export class AudienceFacts {
  constructor(private readonly database: Database) {}

  /** Throws `not-found`. */
  async of(asker: AuthorizedScope | Authority, id: PresentationId): Promise<AudienceKnown> {
    const [row] = await this.database.read<Row>(asker, FIND, [id]);
    if (!row) throw new PresentationNotFound();
    const [opening = null] = await this.database.read<OpeningKept>(asker, OPENED, [id]);
    const days = row.days.map((day) => ({ ...day, startsAt: new Date(day.startsAt), endsAt: new Date(day.endsAt) }));
    return { ...row, days, opening };
  }
}
