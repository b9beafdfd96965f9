import type pg from 'pg';
import { type Id, newId, type OfferingId, type PersonId } from '#kernel';

export interface Seated {
  readonly venueId: Id<'Venue'>;
  readonly trancheId: Id<'Tranche'>;
}

/** Gives an offering 30 seats at a venue on 15 December 2026, in a tranche, with somebody who instructs. */
export async function withSeats(owner: pg.Client, offeringId: OfferingId, instructor: PersonId): Promise<Seated> {
  const [venueId, trancheId] = [newId<'Venue'>(), newId<'Tranche'>()];
  await owner.query(
    `insert into venues (id, name, address, room, access_ja, access_en, prefecture_id, seats, version)
    select $1, '北の会場', '一番地', '201', '', '', id, 30, 1 from organizations
    where type = 'prefecture' order by code limit 1`,
    [venueId],
  );
  await owner.query(
    `insert into application_tranches (id, fiscal_year, name_ja, name_en, opens_at, version)
    values ($1, 2026, '12月期', 'December', '2026-11-01T10:00:00+09:00', 1)`,
    [trancheId],
  );
  await owner.query(
    `insert into seated_offerings (offering_id, mode, venue_id, seats, minimum_participants, starts_on, ends_on,
      tranche_id, deadline_working_days, offer_working_days, quiet_working_days, fairness, approval_stages,
      terms_ja, terms_en, bring_ja, bring_en, version)
    values ($1, 'venue', $2, 30, 8, '2026-12-15', '2026-12-15', $3, 5, 3, 3, 'in-turn', '{}', '', '', '', '', 1)`,
    [offeringId, venueId, trancheId],
  );
  await owner.query(`insert into offering_staff values ($1, $2, 'instructor')`, [offeringId, instructor]);
  return { venueId, trancheId };
}
