import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '#kernel';
import { expectSoundLines, readCalendar } from '../../../../test/world/calendar.ts';
import type { Meeting } from '../domain/meeting.ts';
import { calendarEntries, calendarFeed, organizerFrom } from './calendar-entries.ts';

const meeting = (changes: Partial<Meeting> = {}): Meeting => ({
  enrollmentId: '0198b5c0-0000-7000-8000-000000000001' as Meeting['enrollmentId'],
  sessionId: 's1',
  number: 1,
  revision: 2,
  state: 'planned',
  day: '2027-01-20' as CalendarDate,
  endsOn: '2027-01-20' as CalendarDate,
  startsAt: new Date('2027-01-20T00:30:00Z'),
  endsAt: new Date('2027-01-20T08:00:00Z'),
  title: '',
  courseName: 'Aコース',
  offeringName: '東京 第1回',
  mode: 'venue',
  venue: { name: '北の会場; 本館', room: '201', address: '東京都, 千代田区' },
  access: '',
  bring: '',
  isExercise: true,
  link: null,
  note: '',
  ...changes,
});
const sending = {
  method: 'REQUEST',
  from: 'Kunren 訓練 <no-reply@kunren.example.jp>',
  to: { name: '山田 花子', mail: 'hana@town.example.jp' },
  madeAt: new Date('2026-11-24T00:00:00Z'),
  origin: 'https://kunren.example.jp',
} as const;

describe('A calendar entry', () => {
  it('is one object for each session, which a calendar reads back as it was meant', () => {
    const meetings = [meeting(), meeting({ number: 2, sessionId: 's2', title: '2日目', revision: 0 })];
    const entries = calendarEntries(meetings, sending);
    expect(entries.map(({ method, fileName }) => [method, fileName])).toEqual([
      ['REQUEST', 'kunren-1.ics'],
      ['REQUEST', 'kunren-2.ics'],
    ]);
    const [one, two] = entries.flatMap(({ content }) => readCalendar(content));
    expect(one).toEqual({
      method: 'REQUEST',
      uid: '0198b5c0-0000-7000-8000-000000000001.1@kunren',
      sequence: 2,
      status: 'CONFIRMED',
      start: '2027-01-20T00:30:00.000Z',
      end: '2027-01-20T08:00:00.000Z',
      summary: '演習 Aコース',
      location: '北の会場; 本館 201（東京都, 千代田区）',
      description: '東京 第1回\n確かめる・キャンセルする: https://kunren.example.jp/schedule',
      organizer: 'mailto:no-reply@kunren.example.jp',
      attendees: ['mailto:hana@town.example.jp'],
    });
    expect(two).toMatchObject({
      uid: expect.stringMatching(/\.2@kunren$/),
      sequence: 0,
      summary: '演習 Aコース 2日目',
    });
  });

  it('folds long Japanese lines at 75 octets inside no character, and escapes commas, semicolons, backslashes and lines', () => {
    const bring = '健康保険証, 筆記用具; 「C:\\演習」の控え\n二枚目の紙𠮷野家😀'.repeat(9);
    const [entry] = calendarEntries([meeting({ bring })], sending);
    const content = entry?.content ?? '';
    expect(content).toContain('\\;');
    expectSoundLines(content);
    expect(readCalendar(content)[0]?.description).toContain(`持ち物: ${bring}`);
  });

  it('is taken back under its UID with a SEQUENCE that the organizer alone raises: by the session itself, or one further where it takes place (tutanota #2807)', () => {
    const cancel = { ...sending, method: 'CANCEL' } as const;
    const read = (changes: Partial<Meeting>) =>
      readCalendar(calendarEntries([meeting(changes)], cancel)[0]?.content ?? '')[0];
    expect(read({})).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', sequence: 3 });
    expect(read({ state: 'canceled', revision: 3 })).toMatchObject({ sequence: 3 });
    expect(read({})?.uid).toBe(readCalendar(calendarEntries([meeting()], sending)[0]?.content ?? '')[0]?.uid);
  });

  it('is whole days while the hours are not known', () => {
    const changes = { startsAt: null, endsAt: null, endsOn: '2027-01-21' as CalendarDate, sessionId: null };
    const [entry] = readCalendar(calendarEntries([meeting(changes)], sending)[0]?.content ?? '');
    expect([entry?.start, entry?.end]).toEqual(['2027-01-20', '2027-01-22']);
  });

  it('stands in a feed without METHOD and without anybody else', () => {
    const canceled = meeting({ number: 2, state: 'canceled', revision: 4 });
    const feed = readCalendar(calendarFeed([meeting(), canceled], sending));
    expect(feed.map(({ method, status, sequence, attendees }) => [method, status, sequence, attendees])).toEqual([
      [null, 'CONFIRMED', 2, []],
      [null, 'CANCELLED', 4, []],
    ]);
  });

  it('names the organizer as mails are sent', () => {
    expect(organizerFrom('no-reply@x.jp')).toEqual({ name: 'Kunren 訓練', email: 'no-reply@x.jp' });
    expect(organizerFrom('"訓練, 事務局" <a@x.jp>')).toEqual({ name: '訓練, 事務局', email: 'a@x.jp' });
  });
});
