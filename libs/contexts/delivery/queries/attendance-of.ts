import { Injectable } from '@nestjs/common';
import type { Authority, AuthorizedScope, CalendarDate, Id } from '#kernel';
import { Database } from '#platform';
import type { Verdict } from '../domain/attendance.ts';

/** How far somebody attended their offering as a whole. */
export interface Attended {
  /** Null while a half-day is not marked. */
  readonly verdict: Verdict | null;
  /** The last day on which the offering meets. */
  readonly lastDay: CalendarDate | null;
}

const FIND = `
  select v.verdict, (select max(s.day) from offering_sessions s
    where s.offering_id = v.offering_id and s.state = 'planned' and is_asked(s.gathering_id, v.enrollment_id)) as "lastDay"
  from attendance_verdicts v where v.enrollment_id = $1`;

const NOTHING: Attended = { verdict: null, lastDay: null };

/** What is known of one enrollment's attendance, as far as the asker reaches. Joins the caller's transaction. */
@Injectable()
export class AttendanceOf {
  constructor(private readonly database: Database) {}

  async ask(asker: AuthorizedScope | Authority, enrollmentId: Id<'Enrollment'>): Promise<Attended> {
    const [attended] = await this.database.read<Attended>(asker, FIND, [enrollmentId]);
    return attended ?? NOTHING;
  }
}
