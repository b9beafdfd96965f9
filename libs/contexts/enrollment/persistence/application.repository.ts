import { Injectable } from '@nestjs/common';
import { Clock, type OfferingId, type OrganizationId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import { Application } from '../domain/application.ts';
import { ApplicationNotFound } from '../domain/application-errors.ts';
import type { ApplicationId, EnrollmentId } from '../domain/ids.ts';
import { named } from '../domain/seat.ts';
import type { SeatLedger } from '../domain/seats.ts';
import { OthersWereFirst } from './others-were-first.ts';

const LOCK = `
  select offering_id as "offeringId", held, sequence from seat_ledgers where offering_id = any($1)
  order by offering_id for update`;
const OPEN = `
  insert into seat_ledgers (offering_id, held, sequence)
  select offering_id, 0, 0 from seated_offerings where offering_id = any($1) order by offering_id on conflict do nothing`;

const LOAD = `
  select a.id, a.organization_id as "organizationId", a.applied_by as "appliedBy", a.edition_id as "editionId",
    a.offering_id as "offeringId", a.choices, a.ticket::float8 as ticket, a.state, a.holds_seats as "holdsSeats",
    a.stages, a.approvals, a.offered_until as "offeredUntil", a.names_due_at as "namesDueAt",
    a.reserved_by_organization_id as "reservedByOrganizationId", a.terms_accepted_at as "termsAcceptedAt", a.version,
    (select jsonb_agg(jsonb_build_object('id', m.id, 'learnerId', m.learner_id, 'state', m.state,
        'enrollmentId', m.enrollment_id, 'invited', case when m.invited_mail is not null
          then jsonb_build_object('name', m.invited_name, 'mail', m.invited_mail) end) order by m.id)
      from application_members m where m.application_id = a.id) as seats
  from applications a where a.id = any($1) order by a.ticket`;

// Locked first and read afterwards: what a row refers to is not read again after waiting for its lock.
const LOCK_ONE = 'select id from applications where id = any($1) order by ticket for update';
const LOCK_LINE = `
  select id from applications where state = 'waitlisted' and choices && $1::uuid[] order by ticket limit $2 for update`;
const HOLDING = `select id from applications where holds_seats and offering_id = $1 order by ticket for update`;
const TOUCHES = `(holds_seats and offering_id = any($1)
  or not holds_seats and state in ('waitlisted', 'awaiting-approval') and choices && $1::uuid[])`;
const TOUCHING = `
  select id from applications where ${TOUCHES} order by ticket for update`;
const CHOSEN = `
  select distinct choice as "offeringId" from applications cross join unnest(choices) c (choice) where ${TOUCHES}`;

const SAVE = `
  with party as (
    insert into applications (id, organization_id, applied_by, edition_id, offering_id, choices, ticket, state, holds_seats,
      stages, approvals, offered_until, names_due_at, reserved_by_organization_id, terms_accepted_at, version)
    select p.* from jsonb_to_record($1) p (id uuid, organization_id uuid, applied_by uuid, edition_id uuid,
      offering_id uuid, choices uuid[], ticket bigint, state text, holds_seats boolean, stages text[], approvals jsonb,
      offered_until timestamptz, names_due_at timestamptz, reserved_by_organization_id uuid,
      terms_accepted_at timestamptz, version integer)
    on conflict (id) do update set offering_id = excluded.offering_id, choices = excluded.choices,
      state = excluded.state, holds_seats = excluded.holds_seats, stages = excluded.stages,
      approvals = excluded.approvals, offered_until = excluded.offered_until, names_due_at = excluded.names_due_at,
      version = excluded.version
  ), given_up as (
    update enrollments e set state = 'withdrawn', ended_at = $6, version = e.version + 1
    where e.id = any($5::uuid[]) and e.state = 'active'
  ), placed as (
    insert into enrollments (id, learner_id, organization_id, offering_id, state, enrolled_at, version)
    select e.id, e.learner_id, ($1 ->> 'organization_id')::uuid, ($1 ->> 'offering_id')::uuid, 'active', $6, 1
    from jsonb_to_recordset($4) e (id uuid, learner_id uuid)
  ), seated as (
    insert into application_members (id, application_id, organization_id, edition_id, applied_by, learner_id, invited_name,
      invited_mail, state, enrollment_id)
    select m.id, ($1 ->> 'id')::uuid, ($1 ->> 'organization_id')::uuid, ($1 ->> 'edition_id')::uuid,
      m.applied_by, m.learner_id, m.invited_name, m.invited_mail, m.state, m.enrollment_id
    from jsonb_to_recordset($2) m (id uuid, applied_by uuid, learner_id uuid, invited_name text, invited_mail text, state text,
      enrollment_id uuid)
    on conflict (id) do update set applied_by = excluded.applied_by, learner_id = excluded.learner_id, invited_name = excluded.invited_name,
      invited_mail = excluded.invited_mail, state = excluded.state, enrollment_id = excluded.enrollment_id
  )
  update seat_ledgers l set held = c.held, sequence = c.sequence
  from jsonb_to_recordset($3) c (offering_id uuid, held integer, sequence integer) where l.offering_id = c.offering_id`;

const LEDGER = 'update seat_ledgers set held = $2, sequence = $3 where offering_id = $1';
const HELD_BY = `
  select a.organization_id as "organizationId", count(*)::int as held
  from applications a join application_members m on m.application_id = a.id and m.state = 'live'
  where a.holds_seats and a.offering_id = $1 group by a.organization_id`;

const UNIQUE_VIOLATION = '23505';

export interface Saving {
  readonly party: Application;
  readonly ledgers: readonly SeatLedger[];
  readonly placed: readonly { readonly id: EnrollmentId; readonly learner_id: PersonId }[];
  readonly givenUp: readonly EnrollmentId[];
}

/** Parties and the accounts of their seats. Works under the authority that allots seats. */
@Injectable()
export class ApplicationRepository {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** The accounts of these offerings, locked in the order of their ids until the transaction ends. */
  async lockLedgers(offeringIds: readonly OfferingId[]): Promise<Omit<SeatLedger, 'seats'>[]> {
    const wanted = [...new Set(offeringIds)];
    const locked = await this.ask(LOCK, [wanted]);
    if (locked.length === wanted.length) return locked;
    await this.ask(OPEN, [wanted]);
    return this.ask(LOCK, [wanted]);
  }

  async nextTicket(): Promise<number> {
    const [{ ticket }] = await this.ask(`select nextval('application_tickets')::float8 as ticket`, []);
    return ticket;
  }

  async load(ids: readonly ApplicationId[]): Promise<Application[]> {
    if (ids.length === 0) return [];
    const rows = await this.ask(LOAD, [ids]);
    return rows.map((row: object) => Application.from(row));
  }

  /** The party, locked; call it under the locks of the offerings it concerns. */
  async lock(id: ApplicationId): Promise<Application> {
    const [party] = await this.lockAll([id]);
    if (!party) throw new ApplicationNotFound();
    return party;
  }

  lockAll(ids: readonly ApplicationId[]): Promise<Application[]> {
    return this.locked(LOCK_ONE, [ids]);
  }

  /** Who waits for one of these offerings, by ticket, locked. */
  inLine(offeringIds: readonly OfferingId[], atMost: number | null): Promise<Application[]> {
    return this.locked(LOCK_LINE, [offeringIds, atMost]);
  }

  holding(offeringId: OfferingId): Promise<Application[]> {
    return this.locked(HOLDING, [offeringId]);
  }

  /** All choices of those who hold seats in one of these offerings or wait for it; locks nothing. */
  async chosenBy(offeringIds: readonly OfferingId[]): Promise<OfferingId[]> {
    const rows = await this.ask(CHOSEN, [offeringIds]);
    return rows.map(({ offeringId }: { offeringId: OfferingId }) => offeringId);
  }

  /** Who holds seats in one of these offerings or waits for it. */
  touching(offeringIds: readonly OfferingId[]): Promise<Application[]> {
    return this.locked(TOUCHING, [offeringIds]);
  }

  async heldBy(offeringId: OfferingId): Promise<Map<OrganizationId, number>> {
    const rows: { organizationId: OrganizationId; held: number }[] = await this.ask(HELD_BY, [offeringId]);
    return new Map(rows.map(({ organizationId, held }) => [organizationId, held]));
  }

  /** A party with its seats, places and accounts, in one statement. */
  async save({ party, ledgers, placed, givenUp }: Saving): Promise<void> {
    // Whoever sits in a party they applied for sees its names; a coordinator or prefecture by their own reach alone.
    const sees = named(party.seats).includes(party.appliedBy) ? party.appliedBy : null;
    const seats = party.seats.map(({ id, learnerId, invited, state, enrollmentId }) => ({
      id,
      applied_by: sees,
      learner_id: learnerId,
      invited_name: invited?.name ?? null,
      invited_mail: invited?.mail ?? null,
      state,
      enrollment_id: enrollmentId,
    }));
    const accounts = ledgers.map(({ offeringId, held, sequence }) => ({ offering_id: offeringId, held, sequence }));
    const rows = [rowOf(party), seats, accounts, placed].map((each) => JSON.stringify(each));
    await this.ask(SAVE, [...rows, givenUp, this.clock.now()]).catch(told);
  }

  /** The account alone, where no party changed. */
  async saveLedger({ offeringId, held, sequence }: SeatLedger): Promise<void> {
    await this.ask(LEDGER, [offeringId, held, sequence]);
  }

  private async locked(sql: string, params: unknown[]): Promise<Application[]> {
    const rows: { id: ApplicationId }[] = await this.ask(sql, params);
    return this.load(rows.map(({ id }) => id));
  }

  private ask(sql: string, params: unknown[]) {
    return this.transaction.manager.query(sql, params);
  }
}

const rowOf = (party: Application) => ({
  id: party.id,
  organization_id: party.organizationId,
  applied_by: party.appliedBy,
  edition_id: party.editionId,
  offering_id: party.offeringId,
  choices: party.choices,
  ticket: party.ticket,
  state: party.state,
  holds_seats: party.holdsSeats,
  stages: party.stages,
  approvals: party.approvals,
  offered_until: party.offeredUntil,
  names_due_at: party.namesDueAt,
  reserved_by_organization_id: party.reservedByOrganizationId,
  terms_accepted_at: party.termsAcceptedAt,
  version: party.version,
});

/** Two applications of one person at the same time, for different offerings: the index lets one through. */
function told(error: unknown): never {
  const { code, constraint } = ((error as { driverError?: object }).driverError ?? {}) as Record<string, string>;
  if (code === UNIQUE_VIOLATION && constraint === 'one_live_seat_per_person_and_edition') throw new OthersWereFirst();
  throw error;
}
