/** An instant within JSON, as the wire has it. */
export const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A gathering `g` as lists show it. */
export const GATHERING = `
  g.id, jsonb_build_object('ja', g.title_ja, 'en', g.title_en) as title, g.format, g.place, g.link,
  jsonb_build_object('ja', g.note_ja, 'en', g.note_en) as note, g.state,
  (select jsonb_build_object('id', v.id, 'name', v.name, 'room', v.room, 'address', v.address) from venues v
    where v.id = g.venue_id) as venue`;

/** Why the person of enrollment `e` is not at session `s`; null where nobody said anything. */
export const ABSENCE = `
  (select jsonb_build_object('sort', b.sort, 'words', b.words, 'isPartial', b.is_partial, 'toldAt', ${utc('b.told_at')},
      'isOwn', b.told_by = b.learner_id)
    from absences b where b.session_id = s.id and b.enrollment_id = e.id)`;
