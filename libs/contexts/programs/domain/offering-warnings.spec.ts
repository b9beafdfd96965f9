import { describe, expect, it } from '@jest/globals';
import { type CalendarDate, type FiscalYear, dayInTokyo } from '#kernel';
import { warningsOf, type WatchedOffering } from './offering-warnings.ts';
import { renamedForNextYear } from './roll-over.ts';

const day = (text: string) => text as CalendarDate;
const calm: WatchedOffering = {
  state: 'open',
  mode: 'venue',
  startsOn: day('2026-12-15'),
  endsOn: day('2026-12-15'),
  seats: 30,
  minimumParticipants: 8,
  venueSeats: 30,
  instructors: 1,
  isVenueTaken: false,
  isStaffElsewhere: false,
  applicationClosesAt: new Date('2026-12-08T17:00:00+09:00'),
  held: 20,
};
const at = (text: string) => ({ now: new Date(text), today: dayInTokyo(new Date(text)) });
const november = at('2026-11-22T09:00:00+09:00');
const warnings = (changed: Partial<WatchedOffering>, moment = november) => warningsOf({ ...calm, ...changed }, moment);

describe('The office is warned', () => {
  it.each<[string, Partial<WatchedOffering>]>([
    ['no-date', { startsOn: null, endsOn: null, applicationClosesAt: null }],
    ['no-venue', { venueSeats: null }],
    ['no-instructor', { instructors: 0 }],
    ['seats-above-venue', { venueSeats: 29 }],
    ['venue-taken', { isVenueTaken: true }],
    ['staff-elsewhere', { isStaffElsewhere: true }],
  ])('of %s, and of nothing else', (code, changed) => {
    expect(warnings({})).toEqual([]);
    expect(warnings(changed)).toEqual([code]);
  });

  it('of the deadline in its last 7 days, and of too few people from then on', () => {
    const [before, near, past] = [
      '2026-12-01T16:59:00+09:00',
      '2026-12-01T17:00:00+09:00',
      '2026-12-08T17:00:00+09:00',
    ];
    const few = (moment: string) => warnings({ held: 7 }, at(moment));
    expect([few(before), few(near), few(past)]).toEqual([
      [],
      ['deadline-near', 'minimum-not-reached'],
      ['minimum-not-reached'],
    ]);
    expect(warnings({ held: 8 }, at(near))).toEqual(['deadline-near']);
    expect(warnings({ held: null }, at(past))).toEqual([]);
    expect(warnings({ state: 'draft', held: 0 }, at(near))).toEqual([]);
  });

  it('of nothing that is over or called off, and of no venue where nobody comes to one', () => {
    expect(warnings({ instructors: 0, state: 'canceled' })).toEqual([]);
    expect(warnings({ instructors: 0 }, at('2026-12-16T09:00:00+09:00'))).toEqual([]);
    expect(warnings({ instructors: 0 }, at('2026-12-15T23:59:00+09:00'))).toContain('no-instructor');
    expect(warnings({ mode: 'online', venueSeats: null })).toEqual([]);
  });
});

describe('A name for the next fiscal year', () => {
  it.each([
    ['CYDER-A 2026', 2026, 'CYDER-A 2027'],
    ['令和8年度 Aコース', 2026, '令和9年度 Aコース'],
    ['令和元年度', 2019, '令和2年度'],
    ['入門編', 2026, '入門編'],
  ])('%s in %i becomes %s', (name, year, next) => {
    expect(renamedForNextYear(name, { fiscalYear: year as FiscalYear })).toBe(next);
  });
});
