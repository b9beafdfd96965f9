import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarDate } from '#kernel';
import type { CalendarEntry } from '#platform';
import { type Meeting, type Method, sequenceOf, uidOf } from '../domain/meeting.ts';
import { spokenPlace } from './mail-parts.ts';

interface Organizer {
  readonly name: string;
  readonly email: string;
}

export interface Invited {
  readonly name: string;
  readonly mail: string;
}

interface Sending {
  readonly method: Method;
  /** As MAIL_FROM is written: an address, or a name and an address in angle brackets. */
  readonly from: string;
  readonly to: Invited;
  readonly madeAt: Date;
  /** Where people look after their places. */
  readonly origin: string;
}

const PRODUCT = { company: 'Kunren', product: 'Kunren', language: 'JA' } as const;
const DAY_MILLIS = 86_400_000;

export const organizerFrom = (from: string): Organizer => {
  const [, name = '', address = from] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(from) ?? [];
  return { name: name || 'Kunren 訓練', email: address.trim() };
};

/** One calendar object for each meeting: a calendar takes only one UID out of each (RFC 5546, 3.2.2). */
export const calendarEntries = (meetings: readonly Meeting[], sending: Sending): CalendarEntry[] =>
  meetings.map((meeting) => {
    const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod[sending.method] });
    const event = calendar.createEvent({
      ...eventOf(meeting, sending),
      sequence: sequenceOf(meeting, sending.method),
      status: sending.method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    // Nobody answers to the organizer: a seat is given up on the site.
    event.createAttendee({
      name: sending.to.name,
      email: sending.to.mail,
      rsvp: false,
      status: ICalAttendeeStatus.ACCEPTED,
    });
    return { method: sending.method, content: calendar.toString(), fileName: `kunren-${meeting.number}.ics` };
  });

interface Feed {
  readonly from: string;
  readonly madeAt: Date;
  readonly origin: string;
}

/** The calendar that somebody subscribes to: no METHOD, for it is read and not answered. */
export function calendarFeed(meetings: readonly Meeting[], feed: Feed): string {
  const calendar = ical({ prodId: PRODUCT, name: 'Kunren 訓練', ttl: 3600 });
  for (const meeting of meetings) {
    const isCanceled = meeting.state === 'canceled';
    calendar.createEvent({
      ...eventOf(meeting, feed),
      sequence: meeting.revision,
      status: isCanceled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

const eventOf = (meeting: Meeting, { from, madeAt, origin }: Feed) => ({
  id: uidOf(meeting),
  stamp: madeAt,
  ...times(meeting),
  summary: [meeting.isExercise && '演習', meeting.courseName, meeting.title].filter(Boolean).join(' '),
  location: spokenPlace(meeting.venue, meeting.mode),
  description: describe(meeting, origin),
  organizer: organizerFrom(from),
  transparency: ICalEventTransparency.OPAQUE,
});

/** Instants in UTC; whole days, until the hours are known. */
function times({ day, endsOn, startsAt, endsAt }: Meeting) {
  if (startsAt && endsAt) return { start: startsAt, end: endsAt };
  return { start: midnight(day), end: new Date(midnight(endsOn).getTime() + DAY_MILLIS), allDay: true };
}

// Only the date of a whole day is written, as UTC has it.
const midnight = (day: CalendarDate): Date => new Date(`${day}T00:00:00Z`);

const describe = ({ offeringName, access, bring, link, note, isExercise }: Meeting, origin: string): string =>
  [
    offeringName,
    ...(note ? [note] : []),
    ...(link ? [`オンラインの参加先: ${link}`] : []),
    ...(bring ? [`持ち物: ${bring}`] : []),
    ...(access ? [`行き方: ${access}`] : []),
    `${isExercise ? '確かめる・キャンセルする' : '確かめる・欠席を知らせる'}: ${origin}/schedule`,
  ].join('\n');
