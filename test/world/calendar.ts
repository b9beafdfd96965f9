import { expect } from '@jest/globals';
import ICAL from 'ical.js';

const LONGEST_LINE_OCTETS = 75;

export interface ReadEntry {
  readonly method: string | null;
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly organizer: string;
  readonly attendees: readonly string[];
}

const textOf = (component: ICAL.Component, name: string): string => String(component.getFirstPropertyValue(name) ?? '');

/** An instant as UTC writes it, or the day of an entry that has no hours. */
const instantOf = (component: ICAL.Component, name: string): string => {
  const time = component.getFirstPropertyValue(name) as ICAL.Time;
  return time.isDate ? time.toString() : time.toJSDate().toISOString();
};

/** The entries of a calendar, read as a calendar program reads them, after the rules of RFC 5545 were looked at. */
export function readCalendar(content: string): ReadEntry[] {
  expectSoundLines(content);
  const calendar = new ICAL.Component(ICAL.parse(content));
  expect([textOf(calendar, 'version'), textOf(calendar, 'prodid') !== '']).toEqual(['2.0', true]);
  const method = calendar.getFirstPropertyValue('method');
  expect(method).not.toBe('PUBLISH');
  return calendar.getAllSubcomponents('vevent').map((event) => {
    for (const name of ['uid', 'dtstamp', 'dtstart', 'organizer']) expect(event.getAllProperties(name)).toHaveLength(1);
    return {
      method: method === null ? null : String(method),
      uid: textOf(event, 'uid'),
      sequence: Number(textOf(event, 'sequence')),
      status: textOf(event, 'status'),
      start: instantOf(event, 'dtstart'),
      end: instantOf(event, 'dtend'),
      summary: textOf(event, 'summary'),
      location: textOf(event, 'location'),
      description: textOf(event, 'description'),
      organizer: textOf(event, 'organizer').toLowerCase(),
      attendees: event.getAllProperties('attendee').map((each) => String(each.getFirstValue()).toLowerCase()),
    };
  });
}

/** Lines end in CRLF, have at most 75 octets, and are never broken inside a character. */
export function expectSoundLines(content: string): void {
  expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = content.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > LONGEST_LINE_OCTETS)).toEqual([]);
  expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
}
