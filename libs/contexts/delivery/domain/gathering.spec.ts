import { describe, expect, it } from '@jest/globals';
import type { CalendarDate, DomainError, FiscalYear, Id, OfferingId } from '#kernel';
import {
  type DayTaken,
  Gathering,
  type GatheringDay,
  type GatheringPlan,
  insistOnDays,
  MOST_DAYS_OF_A_YEAR,
} from './gathering.ts';
import { changeDays } from './gathering-days.ts';
import type { GroupId, OfferingSessionId } from './ids.ts';
import type { Session } from './session.ts';

const offering = 'offering' as OfferingId;
const today = '2026-11-24' as CalendarDate;
const now = new Date('2026-11-24T09:00:00+09:00');
const plan = (changes: Partial<GatheringPlan> = {}): GatheringPlan => ({
  title: { ja: '会', en: 'Event' },
  format: 'hybrid',
  venueId: null,
  place: '研修所',
  link: 'https://meet.example.jp/a',
  note: { ja: '', en: '' },
  ...changes,
});
const on = (day: string, sessionId: string | null = null): GatheringDay => ({
  sessionId: sessionId as OfferingSessionId | null,
  day: day as CalendarDate,
  startsAt: '10:00',
  endsAt: '17:00',
  halfDays: ['am', 'pm'],
});
const code = (deed: () => unknown): string => {
  try {
    deed();
    return 'done';
  } catch (error) {
    return (error as DomainError).code;
  }
};
const none: Session[] = [];
const begun = { own: none, held: new Set<OfferingSessionId>(), numbered: 0, now, today, isElsewhere: false };
const days = (sessions: readonly Session[]) => sessions.map(({ day, revision, state }) => [day, revision, state]);

describe('An event', () => {
  it('has no place online and no link in a room alone, and at a venue of the list no other place', () => {
    const venueId = 'venue' as Id<'Venue'>;
    const kept = (changes: Partial<GatheringPlan>) => {
      const made = Gathering.plan(offering, plan(changes));
      return [made.venueId, made.place, made.link];
    };
    expect(kept({ format: 'online', venueId })).toEqual([null, '', 'https://meet.example.jp/a']);
    expect(kept({ format: 'in-person', venueId })).toEqual([venueId, '', null]);
    expect(kept({ format: 'in-person' })).toEqual([null, '研修所', null]);
    expect(kept({})).toEqual([null, '研修所', 'https://meet.example.jp/a']);
  });

  it('tells what of it is another now, and is changed by whoever has seen it as it stands, until it is canceled', () => {
    const made = Gathering.plan(offering, plan());
    expect(made.change(plan(), 1)).toEqual([]);
    expect(made.change(plan({ format: 'online' }), 2)).toEqual(['format', 'place']);
    expect(code(() => made.change(plan(), 2))).toBe('record-changed-meanwhile');
    made.cancel(3);
    expect(code(() => made.cancel(4))).toBe('gathering-canceled');
    expect(code(() => made.change(plan(), 4))).toBe('gathering-canceled');
  });

  it('has each day once in a fiscal year, and so many of them', () => {
    const year = 2026 as FiscalYear;
    const planned = (day: string): DayTaken => ({ day: day as CalendarDate, state: 'planned', groupIds: [] });
    const judged = (asked: GatheringDay[], others: DayTaken[] = []) =>
      code(() => insistOnDays(asked, { fiscalYear: year, groupIds: [], others }));
    expect(judged([on('2027-03-31'), on('2027-03-30')])).toBe('done');
    expect(judged([on('2027-04-01')])).toBe('session-in-another-fiscal-year');
    expect(judged([on('2026-12-01'), on('2026-12-01')])).toBe('session-day-taken');
    expect(judged([on('2026-12-01')], [planned('2026-12-01')])).toBe('session-day-taken');
    expect(judged([on('2026-12-01')], [{ ...planned('2026-12-01'), state: 'canceled' }])).toBe('done');
    const full = Array.from({ length: MOST_DAYS_OF_A_YEAR }, (_, at) =>
      planned(new Date(Date.UTC(2026, 3, 1 + at)).toISOString().slice(0, 10)),
    );
    expect(judged([on('2026-12-01')], full)).toBe('sessions-complete');
  });
});

describe('Events for some', () => {
  it.each<[string[], string[], string]>([
    [['build'], ['learn'], 'done'],
    [['build', 'think'], ['learn'], 'done'],
    [['build', 'learn'], ['learn'], 'session-day-taken'],
    [['build'], [], 'session-day-taken'],
    [[], ['learn'], 'session-day-taken'],
    [[], [], 'session-day-taken'],
  ])('share a day where nobody is asked to both: %j beside %j is %s', (groups, others, said) => {
    const taken: DayTaken = { day: '2026-12-01' as CalendarDate, state: 'planned', groupIds: others as GroupId[] };
    const around = { fiscalYear: 2026 as FiscalYear, groupIds: groups as GroupId[], others: [taken] };
    expect(code(() => insistOnDays([on('2026-12-01')], around))).toBe(said);
  });
});

describe('The days of an event that is changed', () => {
  const made = Gathering.plan(offering, plan());
  const begin = () => changeDays(made, [on('2026-12-04'), on('2026-12-05')], begun).added;

  it('are added, moved and left out; what stays as it was keeps its revision', () => {
    const own = begin();
    expect(own.map(({ number, gatheringId }) => [number, gatheringId])).toEqual([
      [1, made.id],
      [2, made.id],
    ]);
    const [first, second] = own as [Session, Session];
    const asked = [on('2026-12-04', first.id), on('2026-12-06')];
    const done = changeDays(made, asked, { ...begun, own, numbered: 2 });
    expect([days(done.moved), days(done.canceled), days(done.added)]).toEqual([
      [],
      [['2026-12-05', 1, 'canceled']],
      [['2026-12-06', 0, 'planned']],
    ]);
    expect([first.revision, second.state, done.added[0]?.number]).toEqual([0, 'canceled', 3]);
  });

  it('are taken anew by calendars where the place or link is another, but for what is over or was held', () => {
    const own = begin();
    const [first, second] = own as [Session, Session];
    const asked = [on('2026-12-04', first.id), on('2026-12-05', second.id)];
    const held = new Set([first.id]);
    const done = changeDays(made, asked, { ...begun, own, held, isElsewhere: true });
    expect(days(done.moved)).toEqual([['2026-12-05', 1, 'planned']]);
    const late = { now: new Date('2026-12-04T12:00:00+09:00'), today: '2026-12-04' as CalendarDate };
    const after = changeDays(made, asked, { ...begun, ...late, own, isElsewhere: true });
    expect(days(after.moved)).toEqual([['2026-12-05', 2, 'planned']]);
  });

  it('stay where somebody was marked, and are of this event alone', () => {
    const own = begin();
    const [first, second] = own as [Session, Session];
    const held = new Set([first.id]);
    const change = (...asked: GatheringDay[]) => code(() => changeDays(made, asked, { ...begun, own, held }));
    expect(change(on('2026-12-05', second.id))).toBe('session-has-attendance');
    expect(change(on('2026-12-08', first.id), on('2026-12-05', second.id))).toBe('session-has-attendance');
    expect(change(on('2026-12-04', first.id), on('2026-12-05', 'another'))).toBe('not-found');
    expect(change(on('2026-12-04', first.id), on('2026-12-05', second.id), on('2026-11-01'))).toBe(
      'session-in-the-past',
    );
    expect(change(on('2026-12-04', first.id), on('2026-12-09', second.id))).toBe('done');
  });
});
