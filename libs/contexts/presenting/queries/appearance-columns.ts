/** An appearance with its people, of `appearances a`, with who is named where the asker may know it. */
export const APPEARANCE = `
  a.kind, jsonb_build_object('ja', a.title_ja, 'en', a.title_en) as title,
  jsonb_build_object('ja', a.place_ja, 'en', a.place_en) as place, a.country, to_char(a.starts_on, 'YYYY-MM-DD') as "startsOn",
  to_char(a.ends_on, 'YYYY-MM-DD') as "endsOn", a.url, a.language, a.work_id as "workId",
  (select jsonb_build_object('ja', w.title_ja, 'en', w.title_en) from works w where w.id = a.work_id) as "workTitle",
  a.is_public as "isPublic", a.state, a.is_public and a.state = 'confirmed' and not exists (
    select from appearance_people n where n.appearance_id = a.id and n.consented_at is null) as "isShown",
  coalesce((select jsonb_agg(jsonb_build_object('traineeId', p.trainee_id, 'name', b.name,
      'consents', p.consented_at is not null) order by p.trainee_id <> a.trainee_id, p.trainee_id)
    from appearance_people p left join accounts b on b.id = p.learner_id where p.appearance_id = a.id), '[]') as people,
  a.version`;
