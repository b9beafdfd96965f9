// A mail tells how things stand when it leaves: what is no longer so is not told, for a later notice tells what is.

import { dayInTokyo } from '#kernel';
import type { Meeting, Method } from './meeting.ts';
import { isAboutPlace, type PlaceNoticeKind, type SeatNoticeKind } from './seat-notices.ts';

const OVER = ['canceled', 'rejected', 'declined', 'expired'];
const GOING_ON = ['awaiting-approval', 'waitlisted', 'offered', 'confirmed'];

/** The states of a party in which these are still true; the others stay true for ever. */
const trueIn: Partial<Record<SeatNoticeKind, readonly string[]>> = {
  'application-received': ['awaiting-approval'],
  'approval-asked': ['awaiting-approval'],
  'application-approved': ['awaiting-approval'],
  'application-waitlisted': ['waitlisted'],
  'seat-offered': ['offered'],
  'offer-ending': ['offered'],
  'application-confirmed': ['confirmed'],
  'application-transferred': ['confirmed'],
  'application-followed': GOING_ON,
  'stepped-over': ['waitlisted'],
  'offering-moved': GOING_ON,
  'offering-relocated': GOING_ON,
  'companion-named': GOING_ON,
  'companion-invited': GOING_ON,
  'names-due': GOING_ON,
  'seats-reserved': GOING_ON,
  'application-canceled': OVER,
};

interface Standing {
  readonly state: string | null;
  readonly hasPlace: boolean;
  readonly unnamed: number;
  readonly meetings: readonly Meeting[];
}

/** True for what has been overtaken by events. */
export function isOutdated(kind: SeatNoticeKind | PlaceNoticeKind, standing: Standing): boolean {
  if (isAboutPlace(kind)) return isPlaceOutdated(kind, standing);
  const states = trueIn[kind];
  const isOver = states !== undefined && !states.includes(standing.state ?? '');
  return isOver || (kind === 'names-due' && standing.unnamed === 0);
}

function isPlaceOutdated(kind: PlaceNoticeKind, { hasPlace, meetings }: Standing): boolean {
  if (kind === 'place-given-up') return false;
  return !hasPlace || ((kind.startsWith('session-') || kind === 'venue-changed') && meetings.length === 0);
}

interface About {
  readonly sessionId?: string;
  readonly isCalledOff: boolean;
  readonly now: Date;
}

/** The sessions that a notice of a place is about, and what becomes of them in a calendar. */
export function meetingsTold(
  kind: PlaceNoticeKind,
  all: readonly Meeting[],
  { sessionId, isCalledOff, now }: About,
): InCalendar {
  const planned = all.filter(({ state }) => state === 'planned');
  const about = (meetings: readonly Meeting[]) =>
    meetings.filter((meeting) => sessionId === undefined || meeting.sessionId === sessionId);
  if (kind === 'place-given-up') return canceling(isCalledOff ? all : planned);
  if (kind === 'exercise-missed') return { method: null, meetings: planned };
  if (kind === 'session-canceled') return canceling(about(all.filter(({ state }) => state === 'canceled')));
  if (kind === 'venue-changed') return asking(planned.filter((meeting) => isToCome(meeting, now)));
  return asking(kind === 'place-confirmed' ? planned : about(planned));
}

const isToCome = ({ startsAt, day }: Meeting, now: Date): boolean =>
  startsAt ? startsAt > now : day >= dayInTokyo(now);

interface InCalendar {
  /** Null: nothing becomes of them. */
  readonly method: Method | null;
  readonly meetings: readonly Meeting[];
}
const canceling = (meetings: readonly Meeting[]): InCalendar => ({ method: 'CANCEL', meetings });
const asking = (meetings: readonly Meeting[]): InCalendar => ({ method: 'REQUEST', meetings });
