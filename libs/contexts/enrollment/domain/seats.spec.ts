import { describe, expect, it } from '@jest/globals';
import type { OfferingId, OrganizationId } from '#kernel';
import { changed, markOf, shareLeft, toMove } from './seats.ts';

describe('The mark of an offering', () => {
  it.each([
    [30, 0, 0, '○'],
    [30, 23, 0, '○'],
    [30, 24, 0, '△'],
    [30, 29, 0, '△'],
    [30, 30, 0, '×'],
    [30, 24, 1, '×'],
    [4, 3, 0, '○'],
    [5, 4, 0, '△'],
  ])('of %i seats with %i held and %i waited for is %s', (seats, held, waiting, mark) => {
    expect(markOf({ seats, held, waiting })).toBe(mark);
  });
});

describe('The account of seats', () => {
  const ledger = { offeringId: 'monday' as OfferingId, seats: 3, held: 2, sequence: 8 };

  it('is entered one change at a time, and never beyond the seats (Rock #2510)', () => {
    expect(changed(ledger, 1)).toEqual({ ...ledger, held: 3, sequence: 9 });
    expect(changed(ledger, 0)).toEqual({ ...ledger, sequence: 9 });
    expect(() => changed(ledger, 2)).toThrow('no-seats-left');
    expect(changed({ ...ledger, seats: 1 }, -1).held).toBe(1);
  });

  it('names whoever came last when there are fewer seats', () => {
    const holding = [
      { ticket: 1, size: 2 },
      { ticket: 5, size: 1 },
      { ticket: 3, size: 2 },
    ];
    const tickets = (seats: number) => toMove(holding, seats).map(({ ticket }) => ticket);
    expect([tickets(5), tickets(4), tickets(3), tickets(0)]).toEqual([[], [5], [5, 3], [5, 3, 1]]);
  });

  it('leaves an organization its share', () => {
    const town = 'town' as OrganizationId;
    const heldBy = new Map([[town, 2]]);
    expect([shareLeft(3, heldBy, town), shareLeft(3, new Map(), town), shareLeft(null, heldBy, town)]).toEqual([
      1,
      3,
      Number.POSITIVE_INFINITY,
    ]);
  });
});
