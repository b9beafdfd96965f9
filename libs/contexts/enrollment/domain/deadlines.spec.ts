import { describe, expect, it } from '@jest/globals';
import { type CalendarDate, WorkingCalendar } from '#kernel';
import { deadlinesAfter, isQuiet, namesDue, offeredUntil } from './deadlines.ts';

const minutes = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' });
const inTokyo = (instant: Date): string => minutes.format(instant);

const day = (text: string) => text as CalendarDate;
const calendar = new WorkingCalendar(new Set(['2026-11-23', '2027-01-01', '2027-01-11'].map(day)));
const exercise = (startsOn: string) => ({
  startsOn: day(startsOn),
  deadlineWorkingDays: 5,
  offerWorkingDays: 3,
  quietWorkingDays: 3,
});

describe('An offer', () => {
  it.each([
    ['2026-11-20T23:59:59+09:00', '2027-01-20', '2026-11-26 17:00'],
    ['2026-11-21T00:00:00+09:00', '2027-01-20', '2026-11-26 17:00'],
    ['2026-12-28T09:00:00+09:00', '2027-01-20', '2027-01-06 17:00'],
    ['2027-03-31T09:00:00+09:00', '2027-05-20', '2027-04-05 17:00'],
    ['2027-01-18T09:00:00+09:00', '2027-01-20', '2027-01-20 00:00'],
  ])('made at %s for %s ends at %s', (now, startsOn, ends) => {
    expect(inTokyo(offeredUntil(new Date(now), exercise(startsOn), calendar))).toBe(ends);
  });
});

describe('Quiet days', () => {
  it.each([
    ['2027-01-14', false],
    ['2027-01-15', true],
    ['2027-01-20', true],
  ])('three working days before 20 January: %s is %s', (today, quiet) => {
    expect(isQuiet(day(today), exercise('2027-01-20'), calendar)).toBe(quiet);
  });
});

describe('Names', () => {
  it('are due within five working days, never after the application deadline', () => {
    const closes = new Date('2027-01-13T17:00:00+09:00');
    expect(inTokyo(namesDue(new Date('2026-11-24T09:00:00+09:00'), closes, calendar))).toBe('2026-12-01 17:00');
    expect(inTokyo(namesDue(new Date('2027-01-12T09:00:00+09:00'), closes, calendar))).toBe('2027-01-13 17:00');
  });

  it('are counted anew when the exercise moves, with a working day left at least', () => {
    const now = new Date('2027-01-14T09:00:00+09:00');
    const before = {
      offeredUntil: new Date('2027-01-19T17:00:00+09:00'),
      namesDueAt: new Date('2027-02-10T17:00:00+09:00'),
    };
    const moved = (startsOn: string, closes: string) => {
      const to = { now, startsOn: day(startsOn), applicationClosesAt: new Date(closes) };
      const { offeredUntil: until, namesDueAt } = deadlinesAfter(before, to, calendar);
      return [until, namesDueAt].map((at) => at && inTokyo(at));
    };
    expect(moved('2027-02-20', '2027-02-12T17:00:00+09:00')).toEqual(['2027-01-19 17:00', '2027-02-12 17:00']);
    expect(moved('2027-01-18', '2027-01-08T17:00:00+09:00')).toEqual(['2027-01-18 00:00', '2027-01-15 17:00']);
  });
});
