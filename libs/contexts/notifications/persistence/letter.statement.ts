import { Injectable } from '@nestjs/common';
import type { Id, OfferingId, OrganizationId } from '#kernel';
import { Transaction } from '#platform';
import type { Meeting } from '../domain/meeting.ts';
import { MEETINGS } from '../queries/meeting-columns.ts';
import type { NoticeId } from '../domain/events.ts';
import type { NoticeKind, PlaceFacts, SeatFacts } from '../domain/notice.ts';

/** A notice of an exercise with its addressee and what it is about, as they stand when the mail is made. */
export interface LetterRead {
  readonly kind: NoticeKind;
  readonly facts: PlaceFacts & SeatFacts;
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
  readonly isApplicant: boolean;
  readonly reason: string | null;
}

const LETTER = `
  select n.kind, n.facts, coalesce(p.name, m.invited_name) as name, coalesce(p.mail, m.invited_mail) as mail,
    n.organization_id as "organizationId", g.name as "organizationName", n.enrollment_id as "enrollmentId",
    coalesce(e.state = 'active', false) as "hasPlace", n.application_id as "applicationId", a.state,
    coalesce(a.holds_seats, false) as "holdsSeats", a.offering_id as "offeringId", coalesce(a.choices, '{}') as choices,
    a.offered_until as "offeredUntil", a.names_due_at as "namesDueAt", s.size, s.unnamed,
    n.person_id is null or a.id is null or s.sits as "isInParty",
    coalesce(a.applied_by = n.person_id, false) as "isApplicant", v.reason
  from notices n join organizations g on g.id = n.organization_id join events v on v.id = n.event_id
  left join accounts p on p.id = n.person_id left join application_members m on m.id = n.seat_id
  left join enrollments e on e.id = n.enrollment_id left join applications a on a.id = n.application_id
  cross join lateral (
    select count(*) filter (where x.state = 'live')::int as size,
      count(*) filter (where x.state = 'live' and x.learner_id is null and x.invited_mail is null)::int as unnamed,
      coalesce(bool_or(x.learner_id = n.person_id), false) as sits
    from application_members x where x.application_id = n.application_id) s
  where n.id = $1`;

const POSITIONS = `
  select c.offering_id as "offeringId", (select count(*)::int from applications o
      where o.state = 'waitlisted' and o.choices && array[c.offering_id] and o.ticket < a.ticket) + 1 as position
  from applications a cross join unnest(a.choices) c (offering_id) where a.id = $1 and a.state = 'waitlisted'`;

const CALLED_OFF = `
  select reason from events where kind = 'offering-called-off' and facts @> jsonb_build_object('offeringId', $1::text)
  order by occurred_at desc limit 1`;

/** Reads what a mail about an exercise says. */
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

  async positions(applicationId: Id<'Application'>): Promise<Map<OfferingId, number>> {
    const found = await this.ask<{ offeringId: OfferingId; position: number }>(POSITIONS, [applicationId]);
    return new Map(found.map(({ offeringId, position }) => [offeringId, position]));
  }

  /** Why an offering does not take place, in the words of whoever called it off. */
  async reasonCalledOff(offeringId: OfferingId): Promise<string | null> {
    const [found] = await this.ask<{ reason: string | null }>(CALLED_OFF, [offeringId]);
    return found?.reason ?? null;
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
