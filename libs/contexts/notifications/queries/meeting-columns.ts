/** The sessions at which enrollment `e` has a place, or the days of its exercise `x` while it has none. */
export const MEETINGS = `
  select e.id as "enrollmentId", s.id as "sessionId", coalesce(s.number, 1) as number, coalesce(s.revision, 0) as revision,
    coalesce(s.state, 'planned') as state, coalesce(s.day, x.starts_on) as day, coalesce(s.day, x.ends_on) as "endsOn",
    s.starts_at as "startsAt", s.ends_at as "endsAt", coalesce(s.title_ja, '') as title, c.name_ja as "courseName",
    o.name as "offeringName", coalesce(x.mode, g.format, 'venue') as mode, coalesce(v.access_ja, '') as access,
    coalesce(x.bring_ja, '') as bring, x.offering_id is not null as "isExercise", g.link, coalesce(g.note_ja, '') as note,
    case when v.id is not null then jsonb_build_object('name', v.name, 'room', v.room, 'address', v.address)
      when g.place <> '' then jsonb_build_object('name', g.place, 'room', '', 'address', '') end as venue
  from enrollments e left join seated_offerings x on x.offering_id = e.offering_id join offerings o on o.id = e.offering_id
  join editions d on d.id = o.edition_id join courses c on c.id = d.course_id
  left join offering_sessions s on s.offering_id = e.offering_id and is_asked(s.gathering_id, e.id)
  left join gatherings g on g.id = s.gathering_id
  left join venues v on v.id = coalesce(s.venue_id, x.venue_id)
  where coalesce(s.day, x.starts_on) is not null`;
