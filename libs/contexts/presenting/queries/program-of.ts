import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { PresentationId } from '../domain/ids.ts';
import type { Program, SlotPresented } from '../domain/program.ts';
import { IN_ORDER } from '../persistence/slot.statement.ts';

const bilingual = (name: string) => `jsonb_build_object('ja', ${name}_ja, 'en', ${name}_en)`;

const HEAD = `
  select p.id as "presentationId", ${bilingual('o.name')} as "programName", c.fiscal_year as "fiscalYear",
    ${bilingual('g.title')} as title, g.format,
    coalesce((select v.name || ' ' || v.room from venues v where v.id = g.venue_id), g.place) as place,
    ${bilingual('p.notice')} as notice, g.state = 'canceled' as "isCanceled",
    coalesce((select jsonb_agg(jsonb_build_object('sessionId', s.id, 'day', s.day, 'isCanceled', s.state = 'canceled')
      order by s.starts_at, s.id) from offering_sessions s where s.gathering_id = g.id), '[]') as days
  from results_presentations p join cohorts c on c.id = p.cohort_id join programs o on o.id = c.program_id
    join gatherings g on g.id = p.gathering_id
  where p.id = $1 and ($2::text is null or o.code = $2)`;

// Of works what was released and nothing else, whoever asks: so it is printed, too.
const SLOTS = `
  select t.id as "slotId", t.session_id as "sessionId", t.starts_at as "startsAt", t.ends_at as "endsAt", t.kind,
    ${bilingual('t.hall')} as hall, t.booth, case when t.title_ja is not null then ${bilingual('t.title')} end as title,
    t.delay_minutes as "delayMinutes", t.begun_at as "begunAt", t.finished_at as "finishedAt",
    case when k.id is not null then ${bilingual('k.name')} end as track,
    case when w.work_id is not null then jsonb_build_object('workId', w.work_id, 'title', ${bilingual('w.title')},
      'credits', coalesce((select jsonb_agg(jsonb_build_object('ja', r.credit_ja, 'en', r.credit_en) order by r.credit_en,
        r.trainee_id) from published_credits r where r.work_id = w.work_id and r.credit_ja is not null), '[]'),
      'videos', coalesce((select jsonb_agg(f.file_id order by f.position, f.file_id) from published_work_files f
        where f.work_id = w.work_id and f.kind = 'video'), '[]')) end as work
  from presentation_slots t left join tracks k on k.id = t.track_id left join published_works w on w.work_id = t.work_id
  where t.presentation_id = $1 ${IN_ORDER}`;

const LATEST = `
  select p.id from results_presentations p join cohorts c on c.id = p.cohort_id join programs o on o.id = c.program_id
    join gatherings g on g.id = p.gathering_id
  where o.code = $1
  order by (select min(s.starts_at) from offering_sessions s where s.gathering_id = g.id) desc nulls last, p.id limit 1`;

/** A results presentation as it is told to everybody: to the public once it is published, to its office before. */
@Injectable()
export class ProgramOf {
  constructor(private readonly database: Database) {}

  /** Of the program of that code, or of any; null out of reach. */
  async one(
    asker: AuthorizedScope | Authority,
    id: PresentationId,
    code: string | null = null,
  ): Promise<Program | null> {
    const [head] = await this.database.read<Omit<Program, 'slots'>>(asker, HEAD, [id, code]);
    if (!head) return null;
    return { ...head, slots: await this.database.read<SlotPresented>(asker, SLOTS, [id]) };
  }

  /** The latest that is public; null where none is. */
  async latestOf(code: string): Promise<PresentationId | null> {
    const [latest] = await this.database.read<{ id: PresentationId }>('show-public-pages', LATEST, [code]);
    return latest?.id ?? null;
  }
}
