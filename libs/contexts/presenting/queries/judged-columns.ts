import { JUDGED_KINDS } from '../domain/judging.ts';

export const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const inBoth = (ja: string, en: string): string => `jsonb_build_object('ja', ${ja}, 'en', ${en})`;

/** Of slots `s`: those that are judged. */
export const IS_JUDGED = `s.kind in (${JUDGED_KINDS.map((kind) => `'${kind}'`).join(', ')})`;

/** Of what the timetable says: its own words, or those of its work as far as the asker may see it. */
export const SLOT_TITLE = `
  case when s.title_ja is not null then ${inBoth('s.title_ja', 's.title_en')}
    else (select ${inBoth("coalesce(nullif(w.title_ja, ''), w.title_en)", "coalesce(nullif(w.title_en, ''), w.title_ja)")}
      from works w where w.id = s.work_id) end as title`;

/** A slot `s` as the timetable has it. */
export const JUDGED_SLOT = `
  s.id as "slotId", s.kind, ${utc('s.starts_at')} as "startsAt", ${utc('s.ends_at')} as "endsAt",
  ${inBoth('s.hall_ja', 's.hall_en')} as hall, s.booth, ${SLOT_TITLE},
  (select ${inBoth('k.name_ja', 'k.name_en')} from tracks k where k.id = s.track_id) as "trackName"`;

/** The order of the timetable. */
export const IN_ORDER = 's.starts_at, s.hall_ja, s.position, s.id';

/** A results presentation `p` of the cohort `c` of a program `o`, which is the gathering `g`; its scoring `x`. */
export const JUDGED = `
  p.id as "presentationId", ${inBoth('g.title_ja', 'g.title_en')} as "presentationTitle",
  ${inBoth('o.name_ja', 'o.name_en')} as "programName", c.fiscal_year as "fiscalYear",
  case when exists (select from judging_criteria k where k.presentation_id = p.id) then x.state else 'preparing' end as scoring`;
export const JUDGED_FROM = `
  results_presentations p join cohorts c on c.id = p.cohort_id join programs o on o.id = c.program_id
    join gatherings g on g.id = p.gathering_id left join presentation_scorings x on x.presentation_id = p.id`;

/** The scores of the judgement `j`, as an object from criterion to score. */
export const SCORES = `coalesce((select jsonb_object_agg(v.criterion_id, v.score) from judgement_scores v
    where v.slot_id = j.slot_id and v.judge_id = j.judge_id), '{}')`;
