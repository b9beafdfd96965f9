import { Injectable } from '@nestjs/common';
import type { CalendarDate, Id, OfferingId, OrganizationId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { Meeting } from '../domain/meeting.ts';
import { MEETINGS } from '../queries/meeting-columns.ts';
import type { NoticeId } from '../domain/events.ts';
import type { GatheringFacts, MoveFacts, NoticeKind, PlaceFacts, SeatFacts, StaffFacts } from '../domain/notice.ts';

/** A notice of an exercise with its addressee and what it is about, as they stand when the mail is made. */
export interface LetterRead {
  readonly kind: NoticeKind;
  readonly facts: PlaceFacts & SeatFacts & StaffFacts & MoveFacts & GatheringFacts;
  readonly name: string;
  readonly mail: string | null;
  readonly organizationId: OrganizationId;
  readonly organizationName: string;
  readonly enrollmentId: Id<'Enrollment'> | null;
  readonly hasPlace: boolean;
  readonly applicationId: Id<'Application'> | null;
  readonly state: string | null;
  readonly holdsSeats: boolean;
  readonly offeringId: OfferingId | null;
  readonly choices: readonly OfferingId[];
  readonly offeredUntil: Date | null;
  readonly namesDueAt: Date | null;
  readonly size: number;
  readonly unnamed: number;
  readonly isInParty: boolean;
  readonly isInvited: boolean;
  readonly isApplicant: boolean;
  readonly reservedByName: string | null;
  /** The day before the exercise, where it has lessons. */
  readonly preLearningDueOn: CalendarDate | null;
  readonly reason: string | null;
}

export interface InConflict {
  readonly name: string;
  readonly organizationName: string;
  readonly day: CalendarDate;
  /** Where else they have a seat. */
  readonly offeringName: string;
}

const LETTER = `
  select n.kind, n.facts, coalesce(p.name, m.invited_name) as name, coalesce(p.mail, m.invited_mail) as mail,
    n.organization_id as "organizationId", g.name as "organizationName", n.enrollment_id as "enrollmentId",
    coalesce(e.state = 'active', false) as "hasPlace", n.application_id as "applicationId", a.state,
    coalesce(a.holds_seats, false) as "holdsSeats", a.offering_id as "offeringId", coalesce(a.choices, '{}') as choices,
    a.offered_until as "offeredUntil", a.names_due_at as "namesDueAt", s.size, s.unnamed,
    n.person_id is null or a.id is null or s.sits as "isInParty",
    n.person_id is null as "isInvited", coalesce(a.applied_by = n.person_id, false) as "isApplicant", b.name as "reservedByName", v.reason,
    (select x.starts_on - 1 from seated_offerings x join offerings o on o.id = x.offering_id
      where x.offering_id = e.offering_id and exists (select from content_versions c
        where c.edition_id = o.edition_id and c.state = 'published')) as "preLearningDueOn"
  from notices n join organizations g on g.id = n.organization_id join events v on v.id = n.event_id
  left join accounts p on p.id = n.person_id left join application_members m on m.id = n.seat_id
  left join enrollments e on e.id = n.enrollment_id left join applications a on a.id = n.application_id
  left join organizations b on b.id = a.reserved_by_organization_id
  cross join lateral (
    select count(*) filter (where x.state = 'live')::int as size,
      count(*) filter (where x.state = 'live' and x.learner_id is null and x.invited_mail is null)::int as unnamed,
      coalesce(bool_or(x.learner_id = n.person_id), false) as sits
    from application_members x where x.application_id = n.application_id) s
  where n.id = $1`;

export interface PlaceRead {
  readonly offeringId: OfferingId;
  readonly mode: string;
  readonly venue: Meeting['venue'];
  readonly access: string;
}

/** Where each of these takes place, in the order of its sessions; a venue stands once. */
const PLACES = `
  select x.offering_id as "offeringId", x.mode, coalesce(v.access_ja, '') as access,
    case when v.id is not null
      then jsonb_build_object('name', v.name, 'room', v.room, 'address', v.address) end as venue
  from seated_offerings x left join offering_sessions s on s.offering_id = x.offering_id and s.state = 'planned'
  left join venues v on v.id = coalesce(s.venue_id, x.venue_id)
  where x.offering_id = any($1) group by x.offering_id, v.id order by x.offering_id, min(s.number)`;

const POSITIONS = `
  select c.offering_id as "offeringId", (select count(*)::int from applications o
      where o.state = 'waitlisted' and o.choices && array[c.offering_id] and o.ticket < a.ticket) + 1 as position
  from applications a cross join unnest(a.choices) c (offering_id) where a.id = $1 and a.state = 'waitlisted'`;

const IN_CONFLICT = `
  select distinct p.name, g.name as "organizationName", b.day, o.name as "offeringName"
  from application_members m join applications a on a.id = m.application_id and a.holds_seats and a.offering_id = $1
  join accounts p on p.id = m.learner_id join organizations g on g.id = a.organization_id
  join seated_offerings s on s.offering_id = a.offering_id
  join booked_days b on b.learner_id = m.learner_id and b.application_id <> a.id and b.day between s.starts_on and s.ends_on
  join applications t on t.id = b.application_id join offerings o on o.id = t.offering_id
  where m.state = 'live' and m.learner_id = any($2) order by b.day, g.name, p.name`;

const CALLED_OFF = `
  select reason from events where kind = 'offering-called-off' and facts @> jsonb_build_object('offeringId', $1::text)
  order by occurred_at desc limit 1`;

const NAMES = `
  select p.name as person, o.full_name as "otherName" from accounts p, organizations o where p.id = $1 and o.id = $2`;

/** Reads what a mail about an exercise, or about others, says. */
@Injectable()
export class LetterStatement {
  constructor(private readonly transaction: Transaction) {}

  async read(id: NoticeId): Promise<LetterRead | undefined> {
    const [read] = await this.ask<LetterRead>(LETTER, [id]);
    return read;
  }

  /** The sessions at which somebody has, or had, a place; whole days where the offering has none yet. */
  meetings(enrollmentId: Id<'Enrollment'>): Promise<Meeting[]> {
    return this.ask(`${MEETINGS} and e.id = $1 order by day, number`, [enrollmentId]);
  }

  /** The days of an event as somebody has them, also those that do not take place any more. */
  daysOf(enrollmentId: Id<'Enrollment'>, gatheringId: Id<'Gathering'>): Promise<Meeting[]> {
    return this.ask(`${MEETINGS} and e.id = $1 and g.id = $2 order by day, number`, [enrollmentId, gatheringId]);
  }

  places(offeringIds: readonly OfferingId[]): Promise<PlaceRead[]> {
    return this.ask(PLACES, [offeringIds]);
  }

  async positions(applicationId: Id<'Application'>): Promise<Map<OfferingId, number>> {
    const found = await this.ask<{ offeringId: OfferingId; position: number }>(POSITIONS, [applicationId]);
    return new Map(found.map(({ offeringId, position }) => [offeringId, position]));
  }

  /** Who of them still has a seat elsewhere on a day of that offering. */
  inConflict(offeringId: OfferingId, personIds: readonly PersonId[]): Promise<InConflict[]> {
    return this.ask(IN_CONFLICT, [offeringId, personIds]);
  }

  /** Why an offering does not take place, in the words of whoever called it off. */
  async reasonCalledOff(offeringId: OfferingId): Promise<string | null> {
    const [found] = await this.ask<{ reason: string | null }>(CALLED_OFF, [offeringId]);
    return found?.reason ?? null;
  }

  /** Of somebody, and of the organization they came from or went to. */
  async namesOf(personId: PersonId, otherId: OrganizationId): Promise<{ person: string; otherName: string }> {
    const [names] = await this.ask<{ person: string; otherName: string }>(NAMES, [personId, otherId]);
    return names ?? { person: '', otherName: '' };
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
