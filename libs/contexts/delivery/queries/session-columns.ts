import type { AnswerOf, listTaughtSessions } from '#contract';
import type { CalendarDate } from '#kernel';
import { opensAt } from '../domain/session.ts';

type Taught = AnswerOf<typeof listTaughtSessions>['items'][number];

/** A session `s` as lists show it, of offering `o`; without a venue of its own it takes place at the offering's. */
export const SESSION = `
  s.id, s.offering_id as "offeringId", s.number, jsonb_build_object('ja', s.title_ja, 'en', s.title_en) as title, s.day,
  s.starts_at as "startsAt", s.ends_at as "endsAt", s.half_days as "halfDays", s.state, s.revision, s.version,
  s.venue_id as "ownVenueId",
  (select jsonb_build_object('id', g.id, 'format', g.format, 'place', g.place, 'link', g.link,
    'note', jsonb_build_object('ja', g.note_ja, 'en', g.note_en)) from gatherings g where g.id = s.gathering_id) as gathering,
  (select jsonb_build_object('id', v.id, 'name', v.name, 'room', v.room, 'address', v.address) from venues v
    where v.id = coalesce(s.venue_id, (select x.venue_id from seated_offerings x where x.offering_id = s.offering_id)))
    as venue`;

/** The same with how many people it has and how many half-days of theirs are marked. */
export const TAUGHT = `${SESSION}, o.name as "offeringName",
  jsonb_build_object('ja', c.name_ja, 'en', c.name_en) as "courseName",
  (select count(*)::int from enrollments e where e.offering_id = s.offering_id and e.state = 'active'
    and is_asked(s.gathering_id, e.id)) as people,
  (select count(*)::int from attendances a join enrollments e on e.id = a.enrollment_id and e.state = 'active'
    where a.session_id = s.id and a.half_day = any(s.half_days)) as marked,
  (select count(*)::int from stickers k where k.offering_id = s.offering_id) as stickers`;

export const TAUGHT_FROM = `
  from offering_sessions s join offerings o on o.id = s.offering_id join editions e on e.id = o.edition_id
    join courses c on c.id = e.course_id`;

export type SessionRow = Omit<Taught, 'startsAt' | 'endsAt' | 'opensAt' | 'day'> & {
  readonly day: CalendarDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
};

export const timesOf = ({ startsAt, endsAt }: Pick<SessionRow, 'startsAt' | 'endsAt'>) => ({
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});

export const taught = (row: SessionRow): Taught => ({
  ...row,
  ...timesOf(row),
  opensAt: opensAt(row).toISOString(),
});
