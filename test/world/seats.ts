import { expect } from '@jest/globals';
import type pg from 'pg';
import type { OfferingId } from '#kernel';

const AUDIT = `
  select l.offering_id as "offeringId", l.held, s.seats,
    (select count(*)::int from applications a join application_members m on m.application_id = a.id and m.state = 'live'
      where a.holds_seats and a.offering_id = l.offering_id) as counted
  from seat_ledgers l join seated_offerings s on s.offering_id = l.offering_id`;

/** Nobody sits twice, nothing is held beyond the seats, and the account says what the rows say. */
export async function expectSoundSeats(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query(AUDIT);
  expect(rows.filter(({ held, counted, seats }) => held !== counted || held > seats)).toEqual([]);
  const { rows: places } = await owner.query(`
    select m.id from application_members m join applications a on a.id = m.application_id
    where (m.enrollment_id is not null and m.state = 'live' and a.state = 'confirmed') <>
      (m.state = 'live' and m.learner_id is not null and a.state = 'confirmed')`);
  expect(places).toEqual([]);
}

/** What each party of an offering is now, by ticket. */
export async function standing(owner: pg.Client, offeringId: OfferingId): Promise<string[]> {
  const { rows } = await owner.query(
    `select state, (select count(*)::int from application_members m where m.application_id = a.id and m.state = 'live') as size
     from applications a where a.offering_id = $1 order by ticket`,
    [offeringId],
  );
  return rows.map(({ state, size }) => `${state} ${size}`);
}
