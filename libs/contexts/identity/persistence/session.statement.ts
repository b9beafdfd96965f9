import { Injectable } from '@nestjs/common';
import type { CalendarDate, OrganizationId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { SessionId } from '../domain/ids.ts';
import type { OpenedBy, SessionState } from '../domain/session.ts';
import { hashOf } from './session-token.ts';

export interface NewSession {
  readonly id: SessionId;
  readonly token: string;
  readonly personId: PersonId;
  readonly organizationId: OrganizationId | null;
  readonly state: SessionState;
  readonly openedBy: OpenedBy;
  /** What browser it is, in words for the person's own list. */
  readonly device: string;
  readonly startedAt: Date;
  readonly idleUntil: Date;
  readonly expiresAt: Date;
}

export interface Standing {
  readonly openedBy: OpenedBy;
  readonly state: SessionState;
  readonly accepted: readonly string[];
}

const OPEN = `
  insert into sessions
    (id, token_hash, person_id, organization_id, state, opened_by, device, started_at, seen_at, idle_until, expires_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10)`;
const STANDING = `
  select s.opened_by as "openedBy", s.state,
    array(select d.document || ' ' || d.version from accepted_documents d where d.person_id = s.person_id) as accepted
  from sessions s where s.token_hash = $1`;
const FINISH = `update sessions set state = 'full', token_hash = $2 where token_hash = $1`;
const BY_PASSWORD = `update sessions set opened_by = 'password' where token_hash = $1`;
const ACCEPTED = `
  select document || ' ' || version as accepted from accepted_documents where person_id = $1`;
const ACT_FOR = `
  update sessions set organization_id = $2 where token_hash = $1 and exists (
    select from memberships m where m.person_id = sessions.person_id and m.organization_id = $2
      and m.starts_on <= $3 and (m.ends_on is null or m.ends_on >= $3)
    union all
    select from role_grants g where g.person_id = sessions.person_id and g.organization_id = $2
      and g.starts_on <= $3 and (g.ends_on is null or g.ends_on >= $3) and g.ended_at is null)
  returning 1`;
const END = 'delete from sessions where token_hash = $1';
const END_OTHERS = 'delete from sessions where person_id = $1 and token_hash <> $2 returning 1';
const SWEEP = 'delete from sessions where expires_at < $1 or idle_until < $1';

@Injectable()
export class SessionStatement {
  constructor(private readonly transaction: Transaction) {}

  async open(session: NewSession): Promise<void> {
    const { id, token, personId, organizationId, state, openedBy, device, startedAt, idleUntil, expiresAt } = session;
    const who = [id, hashOf(token), personId, organizationId, state, openedBy, device];
    await this.ask(OPEN, [...who, startedAt, idleUntil, expiresAt]);
  }

  async standingOf(token: string): Promise<Standing | undefined> {
    const [standing] = await this.ask<Standing>(STANDING, [hashOf(token)]);
    return standing;
  }

  async acceptedBy(personId: PersonId): Promise<string[]> {
    const rows = await this.ask<{ accepted: string }>(ACCEPTED, [personId]);
    return rows.map(({ accepted }) => accepted);
  }

  /** Whoever came by a code has set a password now. */
  async standsOnPassword(token: string): Promise<void> {
    await this.ask(BY_PASSWORD, [hashOf(token)]);
  }

  /** The session is full, under a new token: what somebody may have seen before is worth nothing. */
  async finish(token: string, next: string): Promise<void> {
    await this.ask(FINISH, [hashOf(token), hashOf(next)]);
  }

  /** False where the person neither belongs to the organization nor holds a role in it. */
  async actFor(token: string, organizationId: OrganizationId, today: CalendarDate): Promise<boolean> {
    return changed(await this.ask(ACT_FOR, [hashOf(token), organizationId, today])) > 0;
  }

  async end(token: string): Promise<void> {
    await this.ask(END, [hashOf(token)]);
  }

  /** Ends every session of the person but this one; answers how many. */
  async endOthers(personId: PersonId, token: string): Promise<number> {
    return changed(await this.ask(END_OTHERS, [personId, hashOf(token)]));
  }

  async sweep(now: Date): Promise<void> {
    await this.ask(SWEEP, [now]);
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.under('sign-in', () => this.transaction.manager.query(sql, params));
  }
}

// TypeORM answers an UPDATE or a DELETE with its rows and their number.
const changed = (answer: unknown): number => (answer as [unknown[], number])[1];
