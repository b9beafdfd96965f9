import { describe, expect, it } from '@jest/globals';
import type { OfferingId, OrganizationId } from '#kernel';
import type { ApplicationId } from './ids.ts';
import { type InLine, inTurn, offersFor, seatedAtOnce, type Seating } from './promotion.ts';

const [monday, friday] = ['monday' as OfferingId, 'friday' as OfferingId];
const [town, city] = ['town' as OrganizationId, 'city' as OrganizationId];

const party = (ticket: number, size = 1, more: Partial<InLine> = {}): InLine => ({
  applicationId: `party ${ticket}` as ApplicationId,
  organizationId: town,
  ticket,
  size,
  choices: [monday],
  isApproved: true,
  barredFrom: new Set(),
  ...more,
});

const seating = (free: number, more: Partial<Seating> = {}): Seating => ({
  offeringId: monday,
  seats: 30,
  free,
  fairness: 'in-turn',
  isQuiet: false,
  organizationLimit: null,
  heldBy: new Map(),
  ...more,
});

const offered = (queue: readonly InLine[], ...seatings: readonly Seating[]) =>
  offersFor(queue, seatings).map(({ applicationId, offeringId }) => `${applicationId} → ${offeringId}`);

describe('Freed seats', () => {
  it('go to the earliest ticket, whatever the order of the rows (mod_booking 9.6.0: the sort key moved)', () => {
    expect(offered([party(9), party(2), party(5)], seating(2))).toEqual(['party 2 → monday', 'party 5 → monday']);
  });

  it('are not used up by a party that still needs approval (mod_booking sync_waiting_list; ILIAS wiki 3920)', () => {
    const queue = [party(1, 1, { isApproved: false }), party(2), party(3)];
    expect(offered(queue, seating(1))).toEqual(['party 2 → monday']);
  });

  it('are not used up by somebody who is elsewhere that day, or whose organization has its share', () => {
    const queue = [party(1, 1, { barredFrom: new Set([monday]) }), party(2), party(3, 1, { organizationId: city })];
    const limited = seating(2, { organizationLimit: 2, heldBy: new Map([[town, 2]]) });
    expect(offered(queue, limited)).toEqual(['party 3 → monday']);
  });

  it('count the share of an organization within one round', () => {
    const limited = seating(3, { organizationLimit: 1 });
    expect(offered([party(1), party(2), party(3, 1, { organizationId: city })], limited)).toEqual([
      'party 1 → monday',
      'party 3 → monday',
    ]);
  });

  it('wait for a group that is first in line, unless smaller groups may pass (JEM #2287)', () => {
    const queue = [party(1, 3), party(2), party(3)];
    expect(offered(queue, seating(2))).toEqual([]);
    expect(offered(queue, seating(2, { fairness: 'smaller-groups-may-pass' }))).toEqual([
      'party 2 → monday',
      'party 3 → monday',
    ]);
    expect(offered(queue, seating(4))).toEqual(['party 1 → monday', 'party 2 → monday']);
  });

  it('do not wait for a group that would not fit into the empty room', () => {
    expect(offered([party(1, 5), party(2)], seating(2, { seats: 4 }))).toEqual(['party 2 → monday']);
  });

  it('are offered at the first choice that has room, once', () => {
    const both = [monday, friday];
    const queue = [party(1, 2, { choices: both }), party(2, 1, { choices: both })];
    const rooms = [seating(1), seating(2, { offeringId: friday })];
    expect(offered(queue, ...rooms)).toEqual(['party 1 → friday', 'party 2 → monday']);
  });

  it('are held back for a group only where it waits', () => {
    const queue = [party(1, 3), party(2, 1, { choices: [friday] })];
    expect(offered(queue, seating(2), seating(1, { offeringId: friday }))).toEqual(['party 2 → friday']);
  });

  it('are offered to nobody on quiet days', () => {
    expect(offered([party(1)], seating(5, { isQuiet: true }))).toEqual([]);
  });
});

describe('Somebody who comes now', () => {
  const comes = party(99);
  const sits = (queue: readonly InLine[], ...seatings: readonly Seating[]) => seatedAtOnce(comes, queue, seatings);

  it.each([
    ['n − 1', 0, null],
    ['n', 1, monday],
    ['n + 1', 2, monday],
  ])('sits down while a seat is free: the limit is %s (mod_booking #809)', (_limit, free, where) => {
    expect(sits([], seating(free))).toBe(where);
  });

  it('waits behind whoever could have the seat (mod_booking #693)', () => {
    expect(sits([party(1)], seating(1))).toBeNull();
    expect(sits([party(1)], seating(1, { isQuiet: true }))).toBeNull();
    expect(sits([party(1, 2)], seating(1))).toBeNull();
  });

  it('does not wait for those who could not have it', () => {
    const nobody = [party(1, 1, { isApproved: false }), party(2, 1, { barredFrom: new Set([monday]) })];
    expect(sits(nobody, seating(1))).toBe(monday);
    expect(sits([party(1, 2)], seating(1, { fairness: 'smaller-groups-may-pass' }))).toBe(monday);
  });

  it('takes the first choice with room', () => {
    const ranked = party(99, 1, { choices: [monday, friday] });
    const rooms = [seating(0), seating(1, { offeringId: friday })];
    expect(seatedAtOnce(ranked, [], rooms)).toBe(friday);
  });
});

describe('Whose turn it is', () => {
  const turn = (queue: readonly InLine[], ...seatings: readonly Seating[]) =>
    inTurn(queue, seatings).map(({ applicationId }) => applicationId);

  it('is whoever would be offered seats, and who holds up the rest of the line; on quiet days too', () => {
    const queue = [party(1), party(2, 3), party(3), party(4)];
    expect(turn(queue, seating(2))).toEqual(['party 1', 'party 2']);
    expect(turn(queue, seating(2, { isQuiet: true }))).toEqual(['party 1', 'party 2']);
  });

  it('is nobody who is stepped over, and no large group that others may pass', () => {
    const queue = [party(1, 1, { barredFrom: new Set([monday]) }), party(2, 3), party(3)];
    expect(turn(queue, seating(2, { fairness: 'smaller-groups-may-pass' }))).toEqual(['party 3']);
  });
});
