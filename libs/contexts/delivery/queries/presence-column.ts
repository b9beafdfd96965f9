const marked = (also: string) => `exists (
    select from attendances a join offering_sessions s on s.id = a.session_id and s.state = 'planned'
    where a.enrollment_id = e.id and a.half_day = any(s.half_days) ${also})`;

/** Whether the person of enrollment `e` was there for any part of the offering. */
export const WAS_THERE = marked(`and a.mark <> 'absent'`);

/** The same in words: there, absent as far as it is marked, or not marked at all. */
export const PRESENCE = `case when ${WAS_THERE} then 'there' when ${marked('')} then 'absent' else 'unmarked' end`;
