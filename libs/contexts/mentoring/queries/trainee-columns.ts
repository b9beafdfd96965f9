const bilingual = (table: string) => `jsonb_build_object('ja', ${table}.name_ja, 'en', ${table}.name_en)`;

/** Where a trainee stands: program, year, track, seminar and mentors. Of `trainees t`, with the joins below. */
export const TRAINEE = `
  t.id as "traineeId", t.cohort_id as "cohortId", t.enrollment_id as "enrollmentId", t.state, t.version, ${bilingual('p')} as "programName",
  c.fiscal_year as "fiscalYear", jsonb_build_object('trackId', k.id, 'name', ${bilingual('k')}) as track,
  case when s.id is not null then jsonb_build_object('seminarId', s.id, 'name', ${bilingual('s')}) end as seminar,
  coalesce((select jsonb_agg(jsonb_build_object('personId', a.id, 'name', a.name) order by a.name collate "ja-x-icu", a.id)
    from mentorships m join accounts a on a.id = m.mentor_id where m.trainee_id = t.id), '[]') as mentors`;

export const TRAINEE_FROM = `
  from trainees t join cohorts c on c.id = t.cohort_id join programs p on p.id = c.program_id
    join tracks k on k.id = t.track_id left join seminars s on s.id = t.seminar_id`;

/** When the first event of their year begins. */
export const BEGINS_AT = `(select to_char(min(s.starts_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  from offering_sessions s where s.offering_id = c.offering_id and s.state = 'planned') as "beginsAt"`;
