import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, CalendarDate, OfferingId, OrganizationId, PersonId } from '#kernel';
import { Database } from '#platform';
import { SessionNotFound } from '../domain/errors.ts';
import type { OfferingSessionId } from '../domain/ids.ts';
import type { HalfDay, SessionState } from '../domain/session.ts';

/** A session, its offering, and the asker where they teach it. */
export interface SessionKnown {
  readonly id: OfferingSessionId;
  readonly offeringId: OfferingId;
  readonly organizationId: OrganizationId;
  readonly offeringName: string;
  readonly day: CalendarDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly halfDays: readonly HalfDay[];
  readonly state: SessionState;
  readonly version: number;
  readonly taughtBy: readonly PersonId[];
}

const FIND = `
  select s.id, s.offering_id as "offeringId", o.organization_id as "organizationId", o.name as "offeringName", s.day,
    s.starts_at as "startsAt", s.ends_at as "endsAt", s.half_days as "halfDays", s.state, s.version,
    case when teaches(s.offering_id) then array[reached('offering')] else '{}' end as "taughtBy"
  from offering_sessions s join offerings o on o.id = s.offering_id where s.id = $1`;

/** The facts of one session. Joins the caller's transaction. */
@Injectable()
export class SessionFactsOf {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, id: OfferingSessionId): Promise<SessionKnown> {
    const [known] = await this.database.read<SessionKnown>(scope, FIND, [id]);
    if (!known) throw new SessionNotFound();
    return known;
  }
}
