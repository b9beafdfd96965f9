// What becomes of the days of a gathering that is changed: what has been held stays as it was.

import type { CalendarDate } from '#kernel';
import { SessionHasAttendance, SessionNotFound } from './errors.ts';
import type { Gathering, GatheringDay } from './gathering.ts';
import type { OfferingSessionId } from './ids.ts';
import { Session } from './session.ts';

interface Standing {
  /** Its planned days. */
  readonly own: readonly Session[];
  /** Those in which somebody was marked. */
  readonly held: ReadonlySet<OfferingSessionId>;
  /** How many sessions the offering has had. */
  readonly numbered: number;
  readonly now: Date;
  readonly today: CalendarDate;
  /** Its place, form or link is another, so calendars must take its coming days anew. */
  readonly isElsewhere: boolean;
}

export interface DaysChanged {
  readonly moved: readonly Session[];
  readonly canceled: readonly Session[];
  readonly added: readonly Session[];
}

/** Throws `session-has-attendance` where a day that was held would be moved or left out, and what a session throws. */
export function changeDays(gathering: Gathering, days: readonly GatheringDay[], standing: Standing): DaysChanged {
  const { own, held, numbered, today } = standing;
  const known = new Set<OfferingSessionId>(own.map(({ id }) => id));
  if (days.some(({ sessionId }) => sessionId && !known.has(sessionId))) throw new SessionNotFound();
  const canceled = own.filter(({ id }) => !days.some(({ sessionId }) => sessionId === id));
  for (const session of canceled) {
    if (held.has(session.id)) throw new SessionHasAttendance();
    session.cancel();
  }
  const moved = own.filter((session) => {
    const day = days.find(({ sessionId }) => sessionId === session.id);
    return day !== undefined && moveTo(session, { gathering, day }, standing);
  });
  const added = days
    .filter(({ sessionId }) => sessionId === null)
    .map((day, at) =>
      Session.plan(gathering.offeringId, numbered + at + 1, gathering.planOf(day), today).within(gathering.id),
    );
  return { moved, canceled, added };
}

/** Whether the day is another now. */
function moveTo(
  session: Session,
  { gathering, day }: { readonly gathering: Gathering; readonly day: GatheringDay },
  { held, now, today, isElsewhere }: Standing,
): boolean {
  const { titleJa, titleEn, venueId } = session;
  const atOtherTimes = !session.isAlready({ ...gathering.planOf(day), title: { ja: titleJa, en: titleEn }, venueId });
  const isOver = held.has(session.id);
  if (atOtherTimes && isOver) throw new SessionHasAttendance();
  if (!atOtherTimes && (isOver || session.startsAt <= now)) return false;
  const plan = gathering.planOf(day);
  if (session.isAlready(plan) && !isElsewhere) return false;
  session.reschedule(plan, today);
  return true;
}
