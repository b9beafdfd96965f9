import { Injectable } from '@nestjs/common';
import { type Authority, Clock } from '#kernel';
import { Database } from '#platform';
import type { ApplicationId } from '../domain/ids.ts';

const OFFERS = `select id from applications where state = 'offered' and offered_until < $1 order by offered_until, ticket`;
const NAMES = `
  select a.id from applications a where a.names_due_at < $1
    and a.state in ('awaiting-approval', 'waitlisted', 'offered', 'confirmed') order by a.names_due_at, a.ticket`;

/** Whose deadline has passed. */
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

  private async find(under: Authority, sql: string): Promise<ApplicationId[]> {
    const rows = await this.database.read<{ id: ApplicationId }>(under, sql, [this.clock.now()]);
    return rows.map(({ id }) => id);
  }
}
