import { Injectable } from '@nestjs/common';
import { type Authority, Clock } from '#kernel';
import { Database } from '#platform';
import type { BrokenInvariant, SeatInvariant } from '../domain/seat-invariants.ts';

const HOLDING = `
  select a.id, a.offering_id, a.state, m.id as seat_id, m.learner_id, m.enrollment_id
  from applications a join application_members m on m.application_id = a.id and m.state = 'live' where a.holds_seats`;

const LEDGERS = `
  with held as (select offering_id, count(*)::int as counted from (${HOLDING}) h group by offering_id)
  select coalesce(l.offering_id, h.offering_id) as "offeringId",
    format('ledger %s, counted %s', coalesce(l.held::text, 'missing'), coalesce(h.counted, 0)) as found
  from seat_ledgers l full join held h on h.offering_id = l.offering_id
  where coalesce(l.held, 0) <> coalesce(h.counted, 0)`;

const OVERSOLD = `
  select l.offering_id as "offeringId", format('%s held of %s', l.held, s.seats) as found
  from seat_ledgers l join seated_offerings s on s.offering_id = l.offering_id where l.held > s.seats`;

const TWICE = `
  select (array_agg(application_id order by application_id))[1] as "applicationId",
    learner_id as "learnerId", format('person %s: %s seats', learner_id, count(*)) as found
  from application_members where state = 'live' and not is_over and learner_id is not null
  group by learner_id, edition_id having count(*) > 1`;

// A person whose offering was moved onto a day they are elsewhere is known, and shown with the offering.
const DAYS = `
  with held as (${HOLDING}),
  expected as (
    select h.id, h.offering_id, h.learner_id, d.day from held h join seated_offerings s on s.offering_id = h.offering_id
    cross join lateral unnest(array[s.starts_on, s.ends_on]) d (day)
    where h.learner_id is not null and d.day is not null)
  select e.offering_id as "offeringId", e.id as "applicationId",
    e.learner_id as "learnerId", format('person %s is not booked on %s', e.learner_id, e.day) as found
  from expected e where not exists (select from booked_days b where b.learner_id = e.learner_id and b.day = e.day)
  union
  select b.offering_id, b.application_id, b.learner_id, format('person %s is booked on %s without a seat', b.learner_id, b.day)
  from booked_days b where not exists (select from expected e
    where e.id = b.application_id and e.learner_id = b.learner_id and e.day = b.day)`;

const PLACELESS = `
  select h.offering_id as "offeringId", h.id as "applicationId",
    h.learner_id as "learnerId", format('seat %s of person %s: place %s', h.seat_id, h.learner_id, coalesce(e.state, 'missing')) as found
  from (${HOLDING}) h left join enrollments e
    on e.id = h.enrollment_id and e.learner_id = h.learner_id and e.offering_id = h.offering_id
  where h.state = 'confirmed' and h.learner_id is not null and e.state is distinct from 'active'`;

const SEATLESS = `
  select e.offering_id as "offeringId", e.learner_id as "learnerId",
    format('place %s of person %s', e.id, e.learner_id) as found
  from enrollments e join seat_ledgers l on l.offering_id = e.offering_id
  where e.state = 'active' and not exists (select from (${HOLDING}) h where h.enrollment_id = e.id and h.state = 'confirmed')`;

const UNENDING = `
  select offering_id as "offeringId", id as "applicationId", format('offered until %s', coalesce(offered_until::text, 'ever')) as found
  from applications where state = 'offered' and (offered_until is null or offered_until < $1::timestamptz - interval '1 hour')`;

const UNAPPROVED = `
  select offering_id as "offeringId", id as "applicationId", format('%s without approval of %s', state, stage) as found
  from applications cross join lateral unnest(stages) s (stage)
  where state in ('waitlisted', 'offered', 'confirmed')
    and not exists (select from jsonb_array_elements(approvals) a where a ->> 'stage' = s.stage)`;

const TICKETS = `
  select (array_agg(id order by id))[1] as "applicationId", format('ticket %s: %s applications', ticket, count(*)) as found
  from applications group by ticket having count(*) > 1`;

const questions: Partial<Record<SeatInvariant, string>> = {
  'ledger-counts-held': LEDGERS,
  'held-within-seats': OVERSOLD,
  'one-seat-per-edition': TWICE,
  'days-match': DAYS,
  'confirmed-has-place': PLACELESS,
  'place-has-seat': SEATLESS,
  'offers-end': UNENDING,
  'approvals-complete': UNAPPROVED,
  'tickets-unique': TICKETS,
};

/** Rows that contradict what is always true of seats. Reads alone, and locks nothing. */
@Injectable()
export class BrokenInvariants {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async find(under: Authority): Promise<BrokenInvariant[]> {
    const broken: BrokenInvariant[] = [];
    for (const [code, sql] of Object.entries(questions)) {
      const asked = sql.includes('$1') ? [this.clock.now()] : [];
      const rows = await this.database.read<Partial<BrokenInvariant> & { found: string }>(under, sql, asked);
      broken.push(
        ...rows.map((row) => ({ offeringId: null, applicationId: null, ...row, code: code as SeatInvariant })),
      );
    }
    return broken;
  }
}
