const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A gathering `g` of the cohort `c` of a program `o`, with its days: without its link, which is for who takes part. */
export const GATHERED = `
  g.id as "gatheringId", c.id as "cohortId", o.code as "programCode", jsonb_build_object('ja', o.name_ja, 'en', o.name_en) as "programName",
  c.fiscal_year as "fiscalYear", jsonb_build_object('ja', g.title_ja, 'en', g.title_en) as title, g.format,
  coalesce((select v.name || ' ' || v.room from venues v where v.id = g.venue_id), g.place) as place,
  g.state = 'canceled' as "isCanceled",
  coalesce((select jsonb_agg(jsonb_build_object('sessionId', s.id, 'day', s.day, 'startsAt', ${utc('s.starts_at')},
      'endsAt', ${utc('s.ends_at')}, 'state', s.state) order by s.starts_at, s.id)
    from offering_sessions s where s.gathering_id = g.id), '[]') as days`;

/** The first of its days, by which gatherings are ordered. */
export const FIRST_DAY = '(select min(s.starts_at) from offering_sessions s where s.gathering_id = g.id)';
