import {
  type CalendarDate,
  type Changes,
  eventKind,
  type Happening,
  type Id,
  type OfferingId,
  type OrganizationId,
  type PersonId,
} from '#kernel';
import type { Mark, MarkSource, Verdict } from './attendance.ts';
import type { OfferingSessionId } from './ids.ts';
import type { HalfDay, Session } from './session.ts';

interface SessionTold {
  readonly offeringId: OfferingId;
  readonly sessionId: OfferingSessionId;
  readonly startsOn: CalendarDate;
  readonly startsAt: string;
  readonly endsAt: string;
  /** SEQUENCE of the calendar entry. */
  readonly revision: number;
}

interface Rescheduled extends SessionTold {
  readonly before: { readonly startsOn: CalendarDate; readonly startsAt: string; readonly endsAt: string };
  /** It takes place at another venue than before. */
  readonly isElsewhere: boolean;
}

interface MarkTold {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly learnerId: PersonId;
  readonly offeringId: OfferingId;
  readonly sessionId: OfferingSessionId;
  readonly halfDay: HalfDay;
  readonly mark: Mark;
  readonly source: MarkSource;
}

interface AttendanceTold {
  readonly enrollmentId: Id<'Enrollment'>;
  readonly learnerId: PersonId;
  readonly offeringId: OfferingId;
  /** Over all half-days of all sessions of the offering; null: no longer known, a mark is missing. */
  readonly verdict: Verdict | null;
}

/** An offering has a date. */
export const sessionScheduled = eventKind<SessionTold>('session-scheduled');

/** A date was moved, or its time or place. */
export const sessionRescheduled = eventKind<Rescheduled>('session-rescheduled');

/** The offering got another venue, or its venue another room, address or way to it. */
export type RelocatedBecause = 'venue-moved' | 'venue-corrected';

interface Relocated {
  readonly offeringId: OfferingId;
  /** How many dates take place there. */
  readonly sessions: number;
  readonly because: RelocatedBecause;
}

/** The dates of an offering take place elsewhere, or the way there is another, at the same times. */
export const sessionsRelocated = eventKind<Relocated>('sessions-relocated');

/** A date does not take place. */
export const sessionCanceled = eventKind<SessionTold>('session-canceled');

/** Somebody was there for a half-day, or was not. */
export const attendanceMarked = eventKind<MarkTold>('attendance-marked');

/** What was recorded of somebody's half-day was corrected, with a reason. */
export const attendanceCorrected = eventKind<MarkTold>('attendance-corrected');

/** How far somebody attended an offering as a whole is known, or has changed. */
export const attendanceRecorded = eventKind<AttendanceTold>('attendance-recorded');

const times = ({ day, startsAt, endsAt }: Pick<Session, 'day' | 'startsAt' | 'endsAt'>) => ({
  startsOn: day,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});

export const told = (session: Session): SessionTold => ({
  offeringId: session.offeringId,
  sessionId: session.id,
  revision: session.revision,
  ...times(session),
});

interface Moved {
  readonly organizationId: OrganizationId;
  readonly before: Pick<Session, 'day' | 'startsAt' | 'endsAt' | 'venueId'>;
  readonly reason: string;
}

export const rescheduledFrom = (
  session: Session,
  { organizationId, before, reason }: Moved,
): Happening<Rescheduled> => ({
  kind: sessionRescheduled,
  organizationId,
  facts: { ...told(session), before: times(before), isElsewhere: before.venueId !== session.venueId },
  reason,
  changes: dayChanged(before.day, session.day),
});

const dayChanged = (before: CalendarDate, after: CalendarDate): Changes =>
  before === after ? {} : { day: { before, after } };
