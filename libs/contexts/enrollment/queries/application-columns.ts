/** A party `a` as lists show it. Its seats come as far as the asker reaches: row-level security leaves the others out. */
export const PARTY = `
  a.id, a.organization_id as "organizationId", g.name as "organizationName", b.name as "appliedByName",
  a.applied_by as "appliedBy", a.state, a.holds_seats as "holdsSeats", a.ticket::float8 as ticket, a.stages, a.approvals,
  a.offered_until as "offeredUntil", a.names_due_at as "namesDueAt", r.name as "reservedByName", a.version,
  a.offering_id as "offeringId", a.choices as "choiceIds",
  g.type as "organizationType",
  coalesce((select (c.eligibility ->> 'studentsMayApply')::boolean from courses c where c.id = e.course_id), true)
    as "studentsMayApply",
  jsonb_build_object('id', e.id, 'nameJa', e.name_ja, 'nameEn', e.name_en) as edition,
  (select jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'startsOn', s.starts_on, 'endsOn', s.ends_on,
      'venueName', v.name))
    from offerings o join seated_offerings s on s.offering_id = o.id left join venues v on v.id = s.venue_id
    where o.id = a.offering_id or o.id = any(a.choices)) as offerings,
  (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'learnerId', m.learner_id, 'state', m.state,
      'name', coalesce(p.name, m.invited_name), 'isInvited', m.learner_id is null and m.invited_mail is not null,
      'enrollmentId', m.enrollment_id) order by m.learner_id is distinct from a.applied_by, m.id), '[]')
    from application_members m left join accounts p on p.id = m.learner_id where m.application_id = a.id) as seats`;

export const OF_PARTIES = `
  applications a join organizations g on g.id = a.organization_id join editions e on e.id = a.edition_id
  left join accounts b on b.id = a.applied_by left join organizations r on r.id = a.reserved_by_organization_id
  left join seated_offerings f on f.offering_id = a.offering_id`;

/** The place in line, for each choice: how many who wait for it drew an earlier ticket. Counted past everybody's rows. */
export const POSITIONS = `
  select a.id, c.offering_id as "offeringId", (select count(*)::int from applications o
      where o.state = 'waitlisted' and o.choices && array[c.offering_id] and o.ticket < a.ticket) + 1 as position
  from applications a cross join unnest(a.choices) with ordinality c (offering_id, rank)
  where a.id = any($1) and a.state = 'waitlisted' order by a.id, c.rank`;

export const SIZES = `
  select application_id as id, count(*)::int as size, bool_or(learner_id = applied_by) as "representativeSits"
  from application_members
  where application_id = any($1) and state = 'live' group by application_id`;
