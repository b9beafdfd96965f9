import { describe, expect, it } from '@jest/globals';
import { type CalendarDate, type FiscalYear, type OfferingId, WorkingCalendar } from '#kernel';
import { applicationDeadline, insistOnWindow } from './application-window.ts';
import type { EditionId, VenueId } from './ids.ts';
import type { OfferingState } from './offering.ts';
import { insistOnParent } from './satellite.ts';
import { type DeliveryMode, Seating, type SeatingPlan } from './seating.ts';

const day = (text: string) => text as CalendarDate;
const days = (startsOn: string, endsOn = startsOn) => ({ startsOn: day(startsOn), endsOn: day(endsOn) });
const year = 2026 as FiscalYear;
const today = day('2026-11-22');
const venue = 'venue' as VenueId;
const usual: SeatingPlan = {
  mode: 'venue',
  seats: 30,
  fairness: 'in-turn',
  approvalStages: [],
  organizationTypes: null,
  organizationLimit: null,
  termsJa: '',
  termsEn: '',
  venueId: venue,
  minimumParticipants: 8,
  trancheId: null,
  applicationOpensAt: null,
  deadlineWorkingDays: 5,
  offerWorkingDays: 3,
  quietWorkingDays: 3,
  bringJa: '',
  bringEn: '',
};
const seatingOf = (changed: Partial<SeatingPlan> = {}, parentOfferingId: string | null = null) =>
  Seating.plan(
    { offeringId: 'offering' as OfferingId, parentOfferingId: parentOfferingId as OfferingId | null },
    { ...usual, ...changed },
  );

describe('The seats of an offering', () => {
  it('are at least as many as its minimum, and online there is no venue', () => {
    expect(seatingOf({ seats: 8 }).seats).toBe(8);
    expect(() => seatingOf({ seats: 7 })).toThrow('minimum-above-seats');
    expect(() => seatingOf({ mode: 'online' })).toThrow('online-has-no-venue');
    expect(() => seatingOf().setSeats({ seats: 7 })).toThrow('minimum-above-seats');
  });

  const conditions: Partial<SeatingPlan>[] = [
    { mode: 'on-site' },
    { seats: 31 },
    { fairness: 'smaller-groups-may-pass' },
    { approvalStages: ['office'] },
    { organizationTypes: ['municipality'] },
    { organizationLimit: 3 },
    { termsJa: '改めた受講条件' },
  ];
  const after: OfferingState[] = ['open', 'closed'];
  it.each(conditions)('are corrected in a draft, and not in %j once people apply', (condition) => {
    expect(seatingOf().correct({ ...usual, ...condition }, 'draft')).toEqual(Object.keys(condition));
    for (const state of after) {
      expect(() => seatingOf().correct({ ...usual, ...condition }, state)).toThrow('seating-fixed-once-open');
    }
  });

  it('keep their arrangements open to correction, and count versions', () => {
    const seating = seatingOf();
    const changed = seating.correct({ ...usual, venueId: null, bringJa: '受講票' }, 'open');
    expect([changed, seating.version]).toEqual([['venueId', 'bringJa'], 2]);
    expect(() => seating.insistOnVersion(1)).toThrow('record-changed-meanwhile');
  });

  it('have days of their fiscal year that have not passed', () => {
    const move = (asked: ReturnType<typeof days>) => () => seatingOf().setDays(asked, year, today);
    expect(move(days('2026-11-21'))).toThrow('session-in-the-past');
    expect(move(days('2027-04-01'))).toThrow('session-in-another-fiscal-year');
    expect(move(days('2027-03-31', '2027-04-01'))).toThrow('session-in-another-fiscal-year');
    expect(move(days('2026-12-02', '2026-12-01'))).toThrow('sessions-end-before-they-start');
    expect(move(days('2026-11-22'))).not.toThrow();
    expect(move(days('2027-03-30', '2027-03-31'))).not.toThrow();
  });

  it('keep a first day that has passed while the last one moves', () => {
    const seating = seatingOf();
    seating.setDays(days('2026-11-22', '2026-11-23'), year, today);
    seating.setDays(days('2026-11-22', '2026-11-30'), year, day('2026-11-23'));
    expect([seating.startsOn, seating.endsOn]).toEqual(['2026-11-22', '2026-11-30']);
    seating.setDays(null, year, today);
    expect(seating.startsOn).toBeNull();
  });
});

describe('Applications', () => {
  const calendar = new WorkingCalendar(new Set(['2026-11-23', '2027-01-01', '2027-01-11'].map(day)));
  const closes = (startsOn: string, before = 5) => applicationDeadline(day(startsOn), before, calendar).toISOString();

  it('close at 17:00 in Tokyo, 5 working days before the first session', () => {
    expect(closes('2026-11-27')).toBe('2026-11-19T08:00:00.000Z');
    expect(closes('2027-01-06')).toBe('2026-12-24T08:00:00.000Z');
    expect(closes('2027-04-01')).toBe('2027-03-25T08:00:00.000Z');
    expect(closes('2026-11-27', 0)).toBe('2026-11-27T08:00:00.000Z');
  });

  it('open before they close', () => {
    const window = (opensAt: string | null, startsOn: string | null) => () =>
      insistOnWindow(
        {
          startsOn: startsOn && day(startsOn),
          opensAt: opensAt ? new Date(opensAt) : null,
          deadlineWorkingDays: 5,
        } as never,
        calendar,
      );
    expect(window('2026-11-19T17:00:00+09:00', '2026-11-27')).toThrow('deadline-before-opening');
    expect(window('2026-11-19T16:59:00+09:00', '2026-11-27')).not.toThrow();
    expect(window('2026-11-19T17:00:00+09:00', null)).not.toThrow();
    expect(window(null, '2026-11-27')).not.toThrow();
  });
});

describe('A satellite', () => {
  const edition = 'edition' as EditionId;
  const join =
    (parent: Seating, mode: DeliveryMode = 'satellite', editionId = edition, state: OfferingState = 'draft') =>
    () =>
      insistOnParent({ editionId, state, seating: parent }, { editionId: edition, mode });
  const main = seatingOf({ mode: 'satellite' });

  it('joins an offering of its edition that is given over several venues', () => {
    expect(join(main)).not.toThrow();
    expect(join(seatingOf())).toThrow('parent-is-no-satellite-offering');
    expect(join(main, 'venue')).toThrow('parent-is-no-satellite-offering');
    expect(join(main, 'satellite', 'other' as EditionId)).toThrow('satellite-of-another-edition');
    expect(join(main, 'satellite', edition, 'canceled')).toThrow('offering-is-canceled');
  });

  it('has no satellites of its own', () => {
    expect(join(seatingOf({ mode: 'satellite' }, 'main'))).toThrow('satellite-of-a-satellite');
  });
});
