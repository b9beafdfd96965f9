/** What a trainee said of an event, of `travel_needs n`; null where nothing. */
export const NEED = `case when n.trainee_id is not null then jsonb_build_object('needsTravel', n.needs_travel,
  'lodgingNights', n.lodging_nights, 'travelsFrom', n.travels_from, 'subsidy', n.subsidy, 'note', n.note,
  'isConfirmed', n.is_confirmed) end`;
