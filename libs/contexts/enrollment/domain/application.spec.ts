import { describe, expect, it } from '@jest/globals';
import { type DomainError, type Id, newId, type OfferingId, type OrganizationId, type PersonId } from '#kernel';
import { Application } from './application.ts';
import { type ApplicationState, applicationStates, type ApplicationVerb } from './application-states.ts';
import { emptySeat, live, named, seatFor, seatOf, swapped, taken } from './seat.ts';

const [monday, friday] = ['monday' as OfferingId, 'friday' as OfferingId];
const one = 'one' as PersonId;
const now = new Date('2026-11-24T09:00:00+09:00');
const until = new Date('2026-11-27T17:00:00+09:00');

const applied = {
  organizationId: 'town' as OrganizationId,
  appliedBy: one,
  editionId: 'edition' as Id<'Edition'>,
  choices: [monday, friday],
  ticket: 7,
  stages: [],
  approvals: [],
  namesDueAt: null,
  reservedByOrganizationId: null,
  termsAcceptedAt: now,
};
const apply = (more: object = {}, seatedIn: OfferingId | null = monday) =>
  Application.apply({ ...applied, seats: [seatOf(one), seatOf('two' as PersonId)], ...more }, seatedIn);

const inState = (state: ApplicationState) =>
  Application.from({
    ...apply(),
    state,
    holdsSeats: ['offered', 'confirmed'].includes(state),
    offeredUntil: state === 'offered' ? until : null,
    stages: state === 'awaiting-approval' ? ['office'] : [],
  });

const given = { approvedBy: one, approvedAt: now.toISOString() };
const deeds: Partial<Record<ApplicationVerb, (party: Application) => void>> = {
  reject: (party) => party.reject(),
  offer: (party) => party.offer(friday, until),
  accept: (party) => party.accept(now),
  decline: (party) => party.decline(),
  expire: (party) => party.expire(),
  cancel: (party) => party.cancel(),
  change: (party) => party.seat(party.seats),
  'fall-back': (party) => party.fallBack([friday]),
  'approve-last-unseated': (party) => party.approve(given, ['office']),
};

describe('A party', () => {
  const states = Object.keys(applicationStates) as ApplicationState[];

  /** Where a verb leads from a state, or the refusal. */
  const after = (state: ApplicationState, deed: (party: Application) => void) => {
    const party = inState(state);
    try {
      deed(party);
      return [party.state, party.version, party.ticket];
    } catch (error) {
      return (error as DomainError).code;
    }
  };

  it.each(Object.entries(deeds))('knows in which states it can %s', (verb, deed) => {
    for (const state of states) {
      const next = applicationStates[state][verb as ApplicationVerb];
      expect([state, after(state, deed)]).toEqual([state, next ? [next, 2, 7] : `application-is-${state}`]);
    }
  });

  it('holds all its seats or none', () => {
    expect([apply().state, apply().holds]).toEqual(['confirmed', 2]);
    const waiting = apply({}, null);
    expect([waiting.state, waiting.holds, waiting.waitsFor]).toEqual(['waitlisted', 0, [monday, friday]]);
    waiting.offer(friday, until);
    expect([waiting.offeringId, waiting.holds, waiting.waitsFor]).toEqual([friday, 2, []]);
  });

  it('is approved stage by stage, and only then confirmed or in line', () => {
    const stages = ['coordinator', 'office'] as const;
    const [seated, unseated] = [apply({ stages }), apply({ stages }, null)];
    expect([seated.state, seated.holds, unseated.state, unseated.waitsFor]).toEqual([
      'awaiting-approval',
      2,
      'awaiting-approval',
      [],
    ]);
    for (const party of [seated, unseated]) {
      expect(() => party.approve(given, [])).toThrow('approval-waits-for-coordinator');
      party.approve(given, ['coordinator']);
      expect(party.state).toBe('awaiting-approval');
      expect(() => party.approve(given, ['coordinator'])).toThrow('approval-waits-for-office');
      party.approve(given, ['coordinator', 'office']);
    }
    expect([seated.state, unseated.state, unseated.ticket]).toEqual(['confirmed', 'waitlisted', 7]);
  });

  it('takes an offer up to its last moment', () => {
    const late = inState('offered');
    expect(() => late.accept(new Date(until.getTime() + 1))).toThrow('offer-over');
    late.accept(until);
    expect([late.state, late.offeredUntil]).toEqual(['confirmed', null]);
  });

  it('lives on while somebody sits in it', () => {
    const party = apply();
    const [first, second] = party.seats;
    party.giveUp([first?.id as never], 'canceled');
    expect([party.state, party.holds, named(party.seats)]).toEqual(['confirmed', 1, ['two']]);
    expect(() => party.giveUp([first?.id as never], 'canceled')).toThrow('seat-given-up');
    party.giveUp([second?.id as never], 'canceled');
    expect([party.state, party.holds, party.isOver]).toEqual(['canceled', 0, true]);
  });

  it('forgets the day of names once everybody is named', () => {
    const reserved = apply({ seats: [emptySeat(), emptySeat()], namesDueAt: until });
    const [first, second] = reserved.seats;
    reserved.seat(taken(reserved.seats, first?.id as never, { learnerId: one, invited: null }));
    expect(reserved.namesDueAt).toBe(until);
    expect(() => taken(reserved.seats, first?.id as never, { learnerId: one, invited: null })).toThrow(
      'seat-named-already',
    );
    reserved.giveUp([second?.id as never], 'released');
    expect([reserved.state, reserved.namesDueAt, reserved.size]).toEqual(['confirmed', null, 1]);
  });

  it('moves only when confirmed, and keeps its ticket', () => {
    const party = apply();
    expect(() => party.transfer(monday, [])).toThrow('already-in-that-offering');
    party.transfer(friday, ['office']);
    expect([party.state, party.offeringId, party.holds, party.ticket]).toEqual(['awaiting-approval', friday, 2, 7]);
    expect(() => inState('offered').transfer(friday, [])).toThrow('only-held-seats-move');
  });

  it('falls back on its other choices with its old ticket, and holds nothing there yet', () => {
    for (const state of ['confirmed', 'offered', 'waitlisted'] as const) {
      const party = inState(state);
      party.fallBack([friday]);
      expect([party.state, party.offeringId, party.waitsFor, party.holds, party.offeredUntil, party.ticket]).toEqual([
        'waitlisted',
        friday,
        [friday],
        0,
        null,
        7,
      ]);
    }
    const asked = apply({ stages: ['office'] });
    asked.fallBack([friday]);
    expect([asked.state, asked.holds]).toEqual(['awaiting-approval', 0]);
  });

  it('refuses a stale screen', () => {
    expect(() => apply().expectVersion(2)).toThrow('record-changed-meanwhile');
  });
});

describe('A seat', () => {
  it('goes from one person to another without a seat between', () => {
    const seats = [seatOf(one), seatFor({ name: '新人', mail: 'new@example.jp' })];
    const after = swapped(seats, seats[0]?.id as never, 'two' as PersonId);
    expect([live(after).length, named(after)]).toEqual([2, ['two']]);
    expect(after.map(({ state }) => state)).toEqual(['canceled', 'live', 'live']);
  });

  it('is known by an id of its own', () => {
    expect(new Set([newId(), seatOf(one).id, emptySeat().id]).size).toBe(3);
  });
});
