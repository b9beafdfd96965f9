import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarEntry } from '#platform';
import { organizerFrom } from './calendar-entries.ts';

interface Day {
  readonly number: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly revision: number;
}

interface Sending {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly registrationId: string;
  /** Raised with each change of the registration; a day has its own, raised with each of its changes. */
  readonly revision: number;
  readonly from: string;
  readonly to: { readonly name: string; readonly mail: string };
  readonly madeAt: Date;
  readonly language: 'ja' | 'en';
  readonly title: string;
  readonly location: string;
  readonly description: string;
}

/** One calendar object for each day somebody comes to see (RFC 5546): its UID stays, its SEQUENCE only grows. */
export const audienceEntries = (days: readonly Day[], sending: Sending): CalendarEntry[] =>
  days.map(({ number, startsAt, endsAt, revision }) => {
    const { method, registrationId, from, madeAt, title, location, description } = sending;
    const product = { company: 'Kunren', product: 'Kunren', language: sending.language.toUpperCase() };
    const calendar = ical({ prodId: product, method: ICalCalendarMethod[method] });
    const event = calendar.createEvent({
      id: `${registrationId}.${number}@kunren`,
      stamp: madeAt,
      start: startsAt,
      end: endsAt,
      summary: title,
      location,
      description,
      organizer: organizerFrom(from),
      transparency: ICalEventTransparency.OPAQUE,
      sequence: revision + sending.revision,
      status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    const { name, mail: email } = sending.to;
    event.createAttendee({ name, email, rsvp: false, status: ICalAttendeeStatus.ACCEPTED });
    return { method, content: calendar.toString(), fileName: `kunren-${number}.ics` };
  });
