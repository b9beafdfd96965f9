import { Injectable } from '@nestjs/common';
import { Clock, type Id, type OfferingId, type OrganizationId, type PersonId } from '#kernel';
import { Transaction } from '#platform';

export interface WaitingParty {
  readonly applicationId: Id<'Application'>;
  readonly organizationId: OrganizationId;
  readonly appliedBy: PersonId;
  readonly people: readonly PersonId[];
}

export interface DueParty extends WaitingParty {
  readonly offeringId: OfferingId;
  readonly until: Date;
}

const HELD_TODAY = `r.ended_at is null and r.starts_on <= $2 and (r.ends_on is null or r.ends_on >= $2)`;

const APPROVERS = `
  with party as (
    select a.organization_id, o.organization_id as office_id, (
      select s.stage from unnest(a.stages) with ordinality s (stage, rank)
      where not exists (select from jsonb_array_elements(a.approvals) p where p ->> 'stage' = s.stage)
      order by s.rank limit 1) as next_stage
    from applications a join offerings o on o.id = a.offering_id where a.id = $1 and a.state = 'awaiting-approval'
  )
  select distinct r.person_id as "personId" from party p join role_grants r on ${HELD_TODAY} and (
    p.next_stage = 'coordinator' and r.organization_id = p.organization_id
      and r.role in ('organization-coordinator', 'application-deputy')
    or p.next_stage = 'office' and r.organization_id = p.office_id and r.role = 'program-office')`;

// Where one of them applied, that one keeps the seats.
const COORDINATORS = `
  with keeping as (
    select distinct r.person_id, r.person_id = a.applied_by as applied from applications a join role_grants r
      on r.organization_id = a.organization_id and r.role = 'organization-coordinator' and ${HELD_TODAY}
    where a.id = $1
  )
  select person_id as "personId" from keeping where not exists (select from keeping where applied)`;

const PARTY = `
  a.id as "applicationId", a.organization_id as "organizationId", a.applied_by as "appliedBy",
  array(select m.learner_id from application_members m
    where m.application_id = a.id and m.state = 'live' and m.learner_id is not null) as people`;

// Whose own deadlines are counted anew is told of those instead.
const CONCERNED = `
  select ${PARTY} from applications a
  where a.state in ('awaiting-approval', 'waitlisted') and a.names_due_at is null
    and (a.offering_id = $1 and a.holds_seats or not a.holds_seats and a.choices && array[$1::uuid])
  union all
  select a.id, a.organization_id, a.applied_by, '{}' from applications a
  where a.state = 'confirmed' and a.offering_id = $1 and a.names_due_at is null and not exists (
    select from application_members m where m.application_id = a.id and m.state = 'live' and m.learner_id = a.applied_by)`;

const INTERESTED = `
  select learner_id as "personId", organization_id as "organizationId" from interests where offering_id = $1`;

const toldBefore = (kind: string, until: string) => `
  exists (select from notices n where n.application_id = a.id and n.kind = '${kind}'
    and (n.facts ->> 'until')::timestamptz = a.${until})`;

const OFFERS_ENDING = `
  select ${PARTY}, a.offering_id as "offeringId", a.offered_until as until from applications a
  where a.state = 'offered' and a.offered_until > $1 and a.offered_until <= $2
    and not ${toldBefore('offer-ending', 'offered_until')}
    and not exists (select from notices n where n.application_id = a.id and n.kind = 'seat-offered' and n.told_on = $3)
  order by a.id`;

const NAMES_DUE = `
  select ${PARTY}, a.offering_id as "offeringId", a.names_due_at as until from applications a
  where a.state not in ('canceled', 'rejected', 'declined', 'expired') and a.names_due_at > $1 and a.names_due_at <= $2
    and exists (select from application_members m
      where m.application_id = a.id and m.state = 'live' and m.learner_id is null and m.invited_mail is null)
    and not ${toldBefore('names-due', 'names_due_at')}
  order by a.id`;

/** Finds whom to tell of an exercise. */
@Injectable()
export class AddresseeStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Whoever gives the next approval; or, for the organization, keeps its seats unless one of them applied. */
  async those(are: 'approvers' | 'coordinators', applicationId: Id<'Application'>): Promise<PersonId[]> {
    const sql = are === 'approvers' ? APPROVERS : COORDINATORS;
    const found: { personId: PersonId }[] = await this.ask(sql, [applicationId, this.clock.today()]);
    return found.map(({ personId }) => personId);
  }

  /** Parties that wait for an offering or its approval, and whoever applied for others who have a place there. */
  concernedBy(offeringId: OfferingId): Promise<WaitingParty[]> {
    return this.ask(CONCERNED, [offeringId]);
  }

  interestedIn(offeringId: OfferingId): Promise<{ personId: PersonId; organizationId: OrganizationId }[]> {
    return this.ask(INTERESTED, [offeringId]);
  }

  /** Offers that end by then, of whose end nobody was told; not on the day they were made. */
  offersEnding(by: Date): Promise<DueParty[]> {
    return this.ask(OFFERS_ENDING, [this.clock.now(), by, this.clock.today()]);
  }

  /** Parties with seats that nobody is named for by then, of which nobody was told. */
  namesDue(by: Date): Promise<DueParty[]> {
    return this.ask(NAMES_DUE, [this.clock.now(), by]);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
