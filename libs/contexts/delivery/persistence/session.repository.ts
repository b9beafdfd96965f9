import { Injectable } from '@nestjs/common';
import type { CalendarDate, FiscalYear, Id, OfferingId, OrganizationId } from '#kernel';
import { Transaction } from '#platform';
import { RecordChangedMeanwhile, SessionNotFound } from '../domain/errors.ts';
import type { OfferingSessionId } from '../domain/ids.ts';
import { Session } from '../domain/session.ts';

/** An offering as far as its sessions need to know it. */
export interface OfferingOfSessions {
  readonly organizationId: OrganizationId;
  readonly state: string;
  readonly fiscalYear: FiscalYear;
  /** An exercise, whose sessions keep the days of its seats. */
  readonly hasSeats: boolean;
}

/** An offering that is not over. */
export interface OfferingToCome {
  readonly offeringId: OfferingId;
  readonly organizationId: OrganizationId;
  readonly venueId: Id<'Venue'> | null;
}

const ADD = `
  insert into offering_sessions (id, offering_id, number, day, starts_at, ends_at, title_ja, title_en, venue_id, half_days,
    revision, state, version, gathering_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
  on conflict (offering_id, number) do nothing returning id`;
const OFFERING = `
  select o.organization_id as "organizationId", o.state, o.fiscal_year as "fiscalYear",
    exists (select from seated_offerings x where x.offering_id = o.id) as "hasSeats" from offerings o where o.id = $1`;
const TO_COME = `
  select o.id as "offeringId", o.organization_id as "organizationId", x.venue_id as "venueId"
  from offerings o left join seated_offerings x on x.offering_id = o.id
  where o.state in ('open', 'closed') and (x.ends_on is null or x.ends_on >= $1) and (o.id = $2 or x.venue_id = $3
    or exists (select from offering_sessions s where s.offering_id = o.id and s.venue_id = $3 and s.state = 'planned'))
  order by o.id`;
const WITH_ATTENDANCE = 'select distinct session_id as id from attendances where session_id = any($1)';

@Injectable()
export class SessionRepository {
  constructor(private readonly transaction: Transaction) {}

  async offering(offeringId: OfferingId): Promise<OfferingOfSessions> {
    const [offering] = await this.transaction.manager.query(OFFERING, [offeringId]);
    if (!offering) throw new SessionNotFound();
    return offering;
  }

  /** One offering, or all at a venue, unless it is over on that day. */
  offeringsToCome(
    at: { readonly offeringId?: OfferingId; readonly venueId?: Id<'Venue'> },
    today: CalendarDate,
  ): Promise<OfferingToCome[]> {
    return this.transaction.manager.query(TO_COME, [today, at.offeringId ?? null, at.venueId ?? null]);
  }

  /** The session, locked until the transaction ends. */
  async lock(id: OfferingSessionId): Promise<Session> {
    const session = await this.transaction.manager.findOne(Session, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!session) throw new SessionNotFound();
    return session;
  }

  /** All sessions of these offerings in their order, locked until the transaction ends. */
  ofOfferings(offeringIds: readonly OfferingId[]): Promise<Session[]> {
    return this.transaction.manager
      .createQueryBuilder(Session, 's')
      .where('s.offeringId = any(:offeringIds)', { offeringIds })
      .orderBy('s.offeringId')
      .addOrderBy('s.number')
      .setLock('pessimistic_write')
      .getMany();
  }

  /** Refuses where another has added a session of that number at the same time. */
  async add(session: Session): Promise<void> {
    const { id, offeringId, number, day, startsAt, endsAt, titleJa, titleEn, venueId, halfDays } = session;
    const { revision, state, version, gatheringId } = session;
    const row = [id, offeringId, number, day, startsAt, endsAt, titleJa, titleEn, venueId, halfDays];
    const added = await this.transaction.manager.query(ADD, [...row, revision, state, version, gatheringId]);
    if (added.length === 0) throw new RecordChangedMeanwhile();
  }

  async save(session: Session): Promise<void> {
    await this.transaction.manager.save(Session, session);
  }

  async hasAttendance(ids: readonly OfferingSessionId[]): Promise<boolean> {
    return (await this.withAttendance(ids)).size > 0;
  }

  /** Those of them in which somebody was marked. */
  async withAttendance(ids: readonly OfferingSessionId[]): Promise<Set<OfferingSessionId>> {
    const found: { id: OfferingSessionId }[] = await this.transaction.manager.query(WITH_ATTENDANCE, [ids]);
    return new Set(found.map(({ id }) => id));
  }
}
