import { Injectable } from '@nestjs/common';
import { Clock, type EventId, type Id, type OfferingId, type OrganizationId, type PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { NoticeId } from '../domain/events.ts';

export interface WaitingParty {
  readonly applicationId: Id<'Application'>;
  readonly organizationId: OrganizationId;
  readonly appliedBy: PersonId;
  readonly people: readonly PersonId[];
}

/** Those of a party who have no place yet, and who was invited without an account. */
export interface ApplyingParty extends WaitingParty {
  readonly invited: readonly Id<'Seat'>[];
}

export interface DueParty extends WaitingParty {
  readonly offeringId: OfferingId;
  readonly until: Date;
}

/** Something that was to be told to a person who has no mail. */
export interface Unreached {
  readonly id: NoticeId;
  readonly kind: string;
  readonly organizationId: OrganizationId;
  readonly eventId: EventId;
  readonly personId: PersonId;
  readonly offeringId: OfferingId;
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

const APPLYING = `
  select a.id as "applicationId", a.organization_id as "organizationId", a.applied_by as "appliedBy",
    array(select m.learner_id from application_members m where a.state <> 'confirmed' and m.application_id = a.id
      and m.state = 'live' and m.learner_id is not null order by m.id) as people,
    array(select m.id from application_members m where m.application_id = a.id and m.state = 'live'
      and m.learner_id is null and m.invited_mail is not null order by m.id) as invited
  from applications a
  where a.state in ('awaiting-approval', 'waitlisted', 'offered', 'confirmed')
    and (a.offering_id = $1 and a.holds_seats or not a.holds_seats and a.choices && array[$1::uuid])
  order by a.ticket`;

// Whoever holds a seat somewhere is stepped over in the lines of the same day, and their group with them.
const STEPPED_OVER = `
  select ${PARTY}, w.offering_id as "offeringId" from applications a
  join application_members m on m.application_id = a.id and m.learner_id = $1 and m.state = 'live'
  join seated_offerings h on h.offering_id = $2
  join seated_offerings w on w.offering_id = any(a.choices)
    and (w.starts_on in (h.starts_on, h.ends_on) or w.ends_on in (h.starts_on, h.ends_on))
  where a.state = 'waitlisted' order by a.id, w.offering_id`;

// Whoever has left since cannot apply there for that organization any more.
const INTERESTED = `
  select i.learner_id as "personId", i.organization_id as "organizationId" from interests i
  where i.offering_id = $1 and exists (select from memberships m where m.person_id = i.learner_id
    and m.organization_id = i.organization_id and (m.ends_on is null or m.ends_on > $2))`;

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

const WITHOUT_MAIL = `
  select n.id, n.kind, n.organization_id as "organizationId", n.event_id as "eventId", n.person_id as "personId",
    n.facts ->> 'offeringId' as "offeringId"
  from notices n join accounts p on p.id = n.person_id where n.id = any($1) and p.mail is null order by n.id`;

// Where an organization has nobody who could be written to, the office hears.
const WHO_PASSES_ON = `
  with keeping as (
    select distinct r.person_id from role_grants r join accounts p on p.id = r.person_id and p.mail is not null
    where r.organization_id = $1 and r.role = 'organization-coordinator' and ${HELD_TODAY}
  )
  select person_id as "personId" from keeping union all
  select distinct r.person_id from role_grants r join offerings o on o.organization_id = r.organization_id and o.id = $3
  where r.role = 'program-office' and ${HELD_TODAY} and not exists (select from keeping)`;

const OFFICE = `
  select distinct r.person_id as "personId" from role_grants r
  where r.organization_id = $1 and r.role = 'program-office' and ${HELD_TODAY}`;

const ENROLLED = `
  select e.id as "enrollmentId", e.learner_id as "personId", e.organization_id as "organizationId" from enrollments e
  where e.offering_id = $1 and e.state = 'active' and is_asked($2, e.id) order by e.id`;

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
    return this.people(sql, [applicationId, this.clock.today()]);
  }

  /** Parties that wait for an offering or its approval, and whoever applied for others who have a place there. */
  concernedBy(offeringId: OfferingId): Promise<WaitingParty[]> {
    return this.ask(CONCERNED, [offeringId]);
  }

  /** Parties that hold seats of an offering or wait for it. */
  applyingFor(offeringId: OfferingId): Promise<ApplyingParty[]> {
    return this.ask(APPLYING, [offeringId]);
  }

  /** Parties that wait for an offering of the same day as the one in which somebody has a place. */
  steppedOver(learnerId: PersonId, offeringId: OfferingId): Promise<(WaitingParty & Pick<DueParty, 'offeringId'>)[]> {
    return this.ask(STEPPED_OVER, [learnerId, offeringId]);
  }

  /** Who wants to hear of its date, and still belongs to the organization they said so for. */
  interestedIn(offeringId: OfferingId): Promise<{ personId: PersonId; organizationId: OrganizationId }[]> {
    return this.ask(INTERESTED, [offeringId, this.clock.today()]);
  }

  /** Everybody who is enrolled in an offering and for whom this event of it is. */
  askedTo(
    offeringId: OfferingId,
    gatheringId: Id<'Gathering'>,
  ): Promise<{ enrollmentId: Id<'Enrollment'>; personId: PersonId; organizationId: OrganizationId }[]> {
    return this.ask(ENROLLED, [offeringId, gatheringId]);
  }

  /** Offers that end by then, of whose end nobody was told; not on the day they were made. */
  offersEnding(by: Date): Promise<DueParty[]> {
    return this.ask(OFFERS_ENDING, [this.clock.now(), by, this.clock.today()]);
  }

  /** Parties with seats that nobody is named for by then, of which nobody was told. */
  namesDue(by: Date): Promise<DueParty[]> {
    return this.ask(NAMES_DUE, [this.clock.now(), by]);
  }

  /** Of these notices those whose person has no mail. */
  withoutMail(noticeIds: readonly NoticeId[]): Promise<Unreached[]> {
    return this.ask(WITHOUT_MAIL, [noticeIds]);
  }

  /** Whoever tells people of an organization what they cannot be written: its coordinators, else the office. */
  async whoPassesOn(organizationId: OrganizationId, offeringId: OfferingId): Promise<PersonId[]> {
    return this.people(WHO_PASSES_ON, [organizationId, this.clock.today(), offeringId]);
  }

  office(organizationId: OrganizationId): Promise<PersonId[]> {
    return this.people(OFFICE, [organizationId, this.clock.today()]);
  }

  private async people(sql: string, params: unknown[]): Promise<PersonId[]> {
    const found: { personId: PersonId }[] = await this.ask(sql, params);
    return found.map(({ personId }) => personId);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
