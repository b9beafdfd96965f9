import { Injectable } from '@nestjs/common';
import type { OfferingId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { MarkSource } from '../domain/attendance.ts';
import type { OfferingSessionId } from '../domain/ids.ts';
import type { Change, Confirmed, StandingMark } from '../domain/mark-sheet.ts';

export interface Recording {
  readonly sessionId: OfferingSessionId;
  readonly offeringId: OfferingId;
  readonly source: MarkSource;
  readonly recordedBy: PersonId;
  readonly recordedAt: Date;
  /** Of a check-in by oneself: which device it came from, as an HMAC. */
  readonly device?: string;
}

interface OfSession {
  readonly id: OfferingSessionId;
  readonly offeringId: OfferingId;
}

const CONFIRMED = `
  select id as "enrollmentId", organization_id as "organizationId", learner_id as "learnerId"
  from enrollments e where offering_id = $1 and state = 'active' and ($2::uuid is null or learner_id = $2)
    and ($3::uuid is null or is_asked((select s.gathering_id from offering_sessions s where s.id = $3), e.id)) order by id`;
const STANDING = `
  select enrollment_id as "enrollmentId", half_day as "halfDay", mark, source, version, recorded_at as "recordedAt"
  from attendances where session_id = $1`;
const RECORD = `
  insert into attendances (session_id, half_day, enrollment_id, organization_id, learner_id, offering_id, mark, source,
    recorded_by, recorded_at, device, version)
  select $1, m."halfDay", m."enrollmentId", m."organizationId", m."learnerId", $2, m.mark, $3, $4, $5, $6, m.version
  from jsonb_to_recordset($7) m
    ("halfDay" text, "enrollmentId" uuid, "organizationId" uuid, "learnerId" uuid, mark text, version integer)`;
const OVER_WHAT_STANDS = `
  on conflict (session_id, half_day, enrollment_id) do update set mark = excluded.mark, source = excluded.source,
    recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at, version = excluded.version`;
const USE = `
  insert into attendance_nonces (nonce, offering_id, session_id, recorded_at)
  select n, $2, $3, $4 from unnest($1::uuid[]) n`;
const USED = 'select nonce from attendance_nonces where nonce = any($1)';

/** The marks of a session. Whoever writes holds the verdicts of these people (see `VerdictStatement`): one at a time. */
@Injectable()
export class AttendanceStatement {
  constructor(private readonly transaction: Transaction) {}

  /** Everybody whose place in the offering is confirmed. */
  confirmed(offeringId: OfferingId): Promise<Confirmed[]> {
    return this.query(CONFIRMED, [offeringId, null, null]);
  }

  /** The same as far as this session is for them. */
  asked({ id, offeringId }: OfSession, learnerId: PersonId | null = null): Promise<Confirmed[]> {
    return this.query(CONFIRMED, [offeringId, learnerId, id]);
  }

  standing(sessionId: OfferingSessionId): Promise<StandingMark[]> {
    return this.query(STANDING, [sessionId]);
  }

  async record(recording: Recording, changes: readonly Pick<Change, 'person' | 'after'>[]): Promise<void> {
    const { sessionId, offeringId, source, recordedBy, recordedAt, device = null } = recording;
    // Somebody who marks themselves changes nothing that stands, and could not.
    const sql = source === 'self' ? RECORD : RECORD + OVER_WHAT_STANDS;
    const told = [sessionId, offeringId, source, recordedBy, recordedAt, device];
    const marks = changes.map(({ person, after }) => ({ ...person, ...after }));
    if (marks.length) await this.query(sql, [...told, JSON.stringify(marks)]);
  }

  async usedNonces(nonces: readonly string[]): Promise<Set<string>> {
    const used = await this.query<{ nonce: string }>(USED, [nonces]);
    return new Set(used.map(({ nonce }) => nonce));
  }

  async useNonces(
    { offeringId, sessionId, recordedAt }: Pick<Recording, 'offeringId' | 'sessionId' | 'recordedAt'>,
    nonces: readonly string[],
  ): Promise<void> {
    if (nonces.length) await this.query(USE, [nonces, offeringId, sessionId, recordedAt]);
  }

  private query<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
