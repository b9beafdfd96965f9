import { Injectable } from '@nestjs/common';
import type { CalendarDate, FiscalYear, Id, OrganizationId } from '#kernel';
import { Transaction } from '#platform';
import type { CohortId, TraineeId } from '../domain/ids.ts';
import type { Subsidy, TravelNeed } from '../domain/needs.ts';
import type { OfTrainee } from '../domain/trainee.ts';

type GatheringId = Id<'Gathering'>;

export interface Insured {
  readonly name: string;
  readonly bornOn: CalendarDate;
  readonly address: string;
}

export interface Contact {
  readonly name: string;
  readonly relation: string;
  readonly phone: string;
}

interface Settled {
  readonly subsidy: Subsidy;
  readonly isConfirmed: boolean | null;
}

export interface ErasedOf {
  readonly organizationId: OrganizationId;
  readonly cohortId: CohortId;
  readonly travelNeeds: number;
  readonly insuranceEntries: number;
  readonly emergencyContacts: number;
}

const FIVE = 'trainee_id, organization_id, learner_id, cohort_id, track_id';

// An event of the year that takes place in a room, and when it is over.
const ENDS_AT = `
  select max(s.ends_at) as "endsAt" from gatherings g join cohorts c on c.offering_id = g.offering_id and c.id = $2
    join offering_sessions s on s.gathering_id = g.id and s.state = 'planned'
  where g.id = $1 and g.state = 'planned' and g.format <> 'online'`;
const STANDING = `
  select subsidy, is_confirmed as "isConfirmed" from travel_needs where trainee_id = $1 and gathering_id = $2 for update`;
const KEEP_TRAVEL = `
  insert into travel_needs (${FIVE}, gathering_id, needs_travel, lodging_nights, travels_from, subsidy, note, is_confirmed,
    told_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
  on conflict (trainee_id, gathering_id) do update set needs_travel = excluded.needs_travel,
    lodging_nights = excluded.lodging_nights, travels_from = excluded.travels_from, subsidy = excluded.subsidy,
    note = excluded.note, is_confirmed = excluded.is_confirmed, told_at = excluded.told_at`;
const SETTLE = 'update travel_needs set is_confirmed = $3 where trainee_id = $1 and gathering_id = $2';
const KEEP_INSURANCE = `
  insert into insurance_entries (${FIVE}, name, born_on, address, told_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (trainee_id) do update set name = excluded.name, born_on = excluded.born_on, address = excluded.address,
    told_at = excluded.told_at`;
const FORGET_CONTACTS = 'delete from emergency_contacts where trainee_id = $1';
const KEEP_CONTACTS = `
  insert into emergency_contacts (${FIVE}, position, name, relation, phone)
  select $1, $2, $3, $4, $5, c.position, c.name, c.relation, c.phone
  from jsonb_to_recordset($6) c (position integer, name text, relation text, phone text)`;
const ERASE = `
  with due as (select t.id from trainees t join cohorts c on c.id = t.cohort_id
      where c.fiscal_year <= $1 or (t.state = 'left' and t.left_at < $2)),
    n as (delete from travel_needs x using due where x.trainee_id = due.id returning x.organization_id, x.cohort_id),
    r as (delete from need_reminders x using due where x.trainee_id = due.id),
    i as (delete from insurance_entries x using due where x.trainee_id = due.id returning x.organization_id, x.cohort_id),
    e as (delete from emergency_contacts x using due where x.trainee_id = due.id returning x.organization_id, x.cohort_id)
  select organization_id as "organizationId", cohort_id as "cohortId",
    count(*) filter (where what = 'n')::int as "travelNeeds", count(*) filter (where what = 'i')::int as "insuranceEntries",
    count(*) filter (where what = 'e')::int as "emergencyContacts"
  from (select 'n' as what, n.* from n union all select 'i', i.* from i union all select 'e', e.* from e) erased
  group by 1, 2 order by 1, 2`;

/** What trainees need for events. Inside the caller's transaction. */
@Injectable()
export class NeedsStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Null: there is no such event in a room in their year. */
  async endOf(gatheringId: GatheringId, cohortId: CohortId): Promise<Date | null> {
    const [found] = await this.ask<{ endsAt: Date | null }>(ENDS_AT, [gatheringId, cohortId]);
    return found?.endsAt ?? null;
  }

  async standing(traineeId: TraineeId, gatheringId: GatheringId): Promise<Settled | undefined> {
    const [standing] = await this.ask<Settled>(STANDING, [traineeId, gatheringId]);
    return standing;
  }

  async keepTravel(
    of: OfTrainee,
    need: TravelNeed & { gatheringId: GatheringId; isConfirmed: boolean | null },
    now: Date,
  ): Promise<void> {
    const { gatheringId, needsTravel, lodgingNights, travelsFrom, subsidy, note, isConfirmed } = need;
    const said = [gatheringId, needsTravel, lodgingNights, travelsFrom, subsidy, note, isConfirmed, now];
    await this.ask(KEEP_TRAVEL, [...five(of), ...said]);
  }

  async settle(traineeId: TraineeId, gatheringId: GatheringId, isConfirmed: boolean): Promise<void> {
    await this.ask(SETTLE, [traineeId, gatheringId, isConfirmed]);
  }

  async keepInsurance(of: OfTrainee, { name, bornOn, address }: Insured, now: Date): Promise<void> {
    await this.ask(KEEP_INSURANCE, [...five(of), name, bornOn, address, now]);
  }

  async keepContacts(of: OfTrainee, contacts: readonly Contact[]): Promise<void> {
    await this.ask(FORGET_CONTACTS, [of.traineeId]);
    const placed = contacts.map((contact, at) => ({ ...contact, position: at + 1 }));
    await this.ask(KEEP_CONTACTS, [...five(of), JSON.stringify(placed)]);
  }

  /** Of years up to this one, and of those who had left before. */
  erase(lastYear: FiscalYear, leftBefore: Date): Promise<ErasedOf[]> {
    return this.ask(ERASE, [lastYear, leftBefore]);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}

const five = ({ traineeId, organizationId, learnerId, cohortId, trackId }: OfTrainee) => [
  traineeId,
  organizationId,
  learnerId,
  cohortId,
  trackId,
];
