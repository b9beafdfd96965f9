import { Injectable } from '@nestjs/common';
import { type Authority, Clock, type OfferingId } from '#kernel';
import { Database } from '#platform';
import type { ApplicationId } from '../domain/ids.ts';

const OFFERS = `select id from applications where state = 'offered' and offered_until < $1 order by offered_until, ticket`;
const NAMES = `
  select a.id from applications a where a.names_due_at < $1
    and a.state in ('awaiting-approval', 'waitlisted', 'offered', 'confirmed') order by a.names_due_at, a.ticket`;

const PAST = `
  select a.id from applications a where a.state in ('waitlisted', 'awaiting-approval')
    and not exists (select from seated_offerings s where (s.starts_on is null or s.starts_on > $1)
      and (s.offering_id = any(a.choices) and not a.holds_seats or s.offering_id = a.offering_id)) order by a.ticket`;

const LINES = `
  select s.offering_id as "offeringId" from seated_offerings s join seat_ledgers l on l.offering_id = s.offering_id
  where l.held < s.seats and s.starts_on > $1
    and exists (select from applications a where a.state = 'waitlisted' and a.choices && array[s.offering_id])
  order by s.offering_id`;

/** Whose deadline has passed, and which lines are to be looked at. */
@Injectable()
export class DueApplications {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  offers(under: Authority): Promise<ApplicationId[]> {
    return this.find(under, OFFERS);
  }

  names(under: Authority): Promise<ApplicationId[]> {
    return this.find(under, NAMES);
  }

  /** Who waits for exercises that have all begun. */
  past(under: Authority): Promise<ApplicationId[]> {
    return this.find(under, PAST, this.clock.today());
  }

  /** Offerings with free seats for which somebody waits nevertheless. */
  async lines(under: Authority): Promise<OfferingId[]> {
    const rows = await this.database.read<{ offeringId: OfferingId }>(under, LINES, [this.clock.today()]);
    return rows.map(({ offeringId }) => offeringId);
  }

  private async find(under: Authority, sql: string, asOf: Date | string = this.clock.now()): Promise<ApplicationId[]> {
    const rows = await this.database.read<{ id: ApplicationId }>(under, sql, [asOf]);
    return rows.map(({ id }) => id);
  }
}
