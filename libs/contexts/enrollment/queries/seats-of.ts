import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope, Id, OfferingId, OrganizationId, PersonId } from '#kernel';
import { Database } from '#platform';
import type { ApplicationId, EnrollmentId, SeatId } from '../domain/ids.ts';
import { markOf, type SeatMark } from '../domain/seats.ts';

/** How an offering's seats stand. */
export interface SeatsKnown {
  readonly offeringId: OfferingId;
  readonly seats: number;
  readonly held: number;
  /** Seats that those in line ask for. */
  readonly waiting: number;
  readonly mark: SeatMark;
}

/** Somebody with a confirmed place. */
export interface PlacedPerson {
  readonly enrollmentId: EnrollmentId;
  readonly learnerId: PersonId;
  readonly organizationId: OrganizationId;
  readonly applicationId: ApplicationId;
  readonly seatId: SeatId;
}

const FIND = `
  select s.offering_id as "offeringId", s.seats, coalesce(l.held, 0) as held,
    (select count(*)::int from applications a join application_members m on m.application_id = a.id and m.state = 'live'
      where a.state = 'waitlisted' and a.choices && array[s.offering_id]) as waiting
  from seated_offerings s left join seat_ledgers l on l.offering_id = s.offering_id`;
const PEOPLE = `
  select m.enrollment_id as "enrollmentId", m.learner_id as "learnerId", m.organization_id as "organizationId",
    m.application_id as "applicationId", m.id as "seatId"
  from applications a join application_members m on m.application_id = a.id and m.state = 'live'
  where a.offering_id = $1 and a.state = 'confirmed' and m.enrollment_id is not null order by a.ticket, m.id`;

/** Figures of seats, which everybody may see, and the people who have one, as far as the asker reaches. */
@Injectable()
export class SeatsOf {
  constructor(private readonly database: Database) {}

  /** In the order of their ids. */
  async all(offeringIds: readonly OfferingId[]): Promise<SeatsKnown[]> {
    return this.find(`${FIND} where s.offering_id = any($1) order by s.offering_id`, [offeringIds]);
  }

  async ofEdition(editionId: Id<'Edition'>): Promise<SeatsKnown[]> {
    const inEdition = 'where s.offering_id in (select id from offerings where edition_id = $1)';
    return this.find(`${FIND} ${inEdition} order by s.starts_on, s.offering_id`, [editionId]);
  }

  /** Who has a confirmed place in an offering, in the order in which they applied. */
  people(asker: AuthorizedScope | Authority, offeringId: OfferingId): Promise<PlacedPerson[]> {
    return this.database.read(asker, PEOPLE, [offeringId]);
  }

  private async find(sql: string, params: unknown[]): Promise<SeatsKnown[]> {
    const rows = await this.database.read<Omit<SeatsKnown, 'mark'>>('allot-seats', sql, params);
    return rows.map((row) => ({ ...row, mark: markOf(row) }));
  }
}
