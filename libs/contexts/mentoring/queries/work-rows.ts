const both = (table: string, column: string) =>
  `jsonb_build_object('ja', ${table}.${column}_ja, 'en', ${table}.${column}_en)`;
const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** How far anybody sees a work of `works w left join published_works g`. */
const PUBLICATION = `case when g.work_id is null then 'not-public' when g.version = w.version then 'public' else 'changed' end`;

/** Of `work_authors u`, with their names as far as the asker may know them. */
export const AUTHORS = (work: string) => `coalesce((
  select jsonb_agg(jsonb_build_object('traineeId', u.trainee_id, 'name', a.name, 'state', u.state,
    'track', ${both('k', 'name')}) order by u.since, u.trainee_id)
  from work_authors u join tracks k on k.id = u.track_id left join accounts a on a.id = u.learner_id
  where u.work_id = ${work}), '[]')`;

const FIRST_PICTURE = `(select jsonb_build_object('fileId', f.file_id, 'alt', ${both('f', 'alt')})
  from work_files f where f.work_id = w.id and f.kind = 'picture' order by f.position, f.file_id limit 1)`;

/** A work in a list. */
export const WORK_ROW = `
  w.id as "workId", w.cohort_id as "cohortId", ${both('w', 'title')} as title, w.visibility, w.version,
  ${PUBLICATION} as publication, ${instant('w.written_at')} as "writtenAt", ${FIRST_PICTURE} as picture,
  ${AUTHORS('w.id')} as authors`;
export const WORK_FROM = 'from works w left join published_works g on g.work_id = w.id';

/** The whole of it; files stand in another query. */
export const WORK = `
  w.id as "workId", w.id, w.organization_id as "organizationId", w.cohort_id as "cohortId", ${both('w', 'title')} as title,
  ${both('w', 'abstract')} as abstract, w.links, w.license, w.visibility, w.version, ${PUBLICATION} as publication,
  ${instant('w.written_at')} as "writtenAt", ${instant('g.released_at')} as "releasedAt", c.fiscal_year as "fiscalYear",
  p.code, ${both('p', 'name')} as "programName", ${AUTHORS('w.id')} as authors,
  coalesce((select jsonb_agg(jsonb_build_object('traineeId', s.trainee_id, 'version', s.version, 'shownAs', s.shown_as,
      'credit', case when s.shown_as <> 'none' then ${both('s', 'credit')} end) order by s.trainee_id)
    from work_consents s where s.work_id = w.id), '[]') as consents,
  coalesce((select jsonb_agg(jsonb_build_object('traineeId', h.trainee_id, 'version', h.version,
      'guardianName', h.guardian_name, 'signedOn', h.signed_on) order by h.trainee_id)
    from guardian_work_consents h where h.work_id = w.id), '[]') as "guardianConsents",
  (select jsonb_build_object('version', l.version, 'askedAt', ${instant('l.asked_at')}, 'standing', case
      when l.answer = 'given' and not exists (select from guardian_work_consents h
        where h.work_id = l.work_id and h.trainee_id = l.trainee_id) then 'withdrawn'
      else coalesce(l.answer, 'waiting') end)
    from work_guardian_links l where l.work_id = w.id and l.learner_id = $2 order by l.asked_at desc, l.id desc limit 1)
    as "guardianAsked",
  (select jsonb_build_object('traineeId', m.trainee_id, 'state', m.state, 'name', a.name)
    from work_authors m join accounts a on a.id = m.learner_id where m.work_id = w.id and m.learner_id = $2) as me,
  coalesce((select jsonb_agg(jsonb_build_object('learnerId', m.learner_id, 'state', m.state))
    from work_authors m where m.work_id = w.id), '[]') as "writtenBy"`;
export const WHOLE_WORK_FROM = `${WORK_FROM} join cohorts c on c.id = w.cohort_id join programs p on p.id = c.program_id`;

export const FILES = `
  select file_id as "fileId", kind, ${both('f', 'alt')} as alt
  from work_files f where f.work_id = $1 order by f.position, f.file_id`;
