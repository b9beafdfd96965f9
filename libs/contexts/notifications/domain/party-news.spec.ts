import { describe, expect, it } from '@jest/globals';
import type { PersonId } from '#kernel';
import { newsOf, type PartyChange } from './party-news.ts';

const [hana, taro, clerk] = ['hana', 'taro', 'clerk'] as unknown as [PersonId, PersonId, PersonId];
const seat = (learnerId: PersonId | null, seatId = `seat of ${learnerId}`) => ({ seatId: seatId as never, learnerId });

/** Hana applied for herself and Taro. */
const told = (change: Partial<PartyChange>): string[] =>
  newsOf({
    cause: 'application-made',
    from: null,
    to: 'awaiting-approval',
    appliedBy: hana,
    actorId: hana,
    people: [seat(hana), seat(taro)],
    gone: [],
    ...change,
  }).map(({ kind, to }) => `${kind}: ${to.flatMap((addressee) => Object.values(addressee)).join(', ')}`);

describe('Of a party that changes', () => {
  it.each<[string, Partial<PartyChange>, string[]]>([
    ['receipt, and the approver is asked', {}, ['application-received: hana, taro', 'approval-asked: approvers']],
    [
      'a stage given: the next is asked',
      { cause: 'application-approved', from: 'awaiting-approval' },
      ['application-approved: hana, taro', 'approval-asked: approvers'],
    ],
    [
      'rejected: those who sat there',
      { cause: 'application-rejected', to: 'rejected', people: [], gone: [seat(hana), seat(taro)] },
      ['application-rejected: hana, taro'],
    ],
    ['waiting', { cause: 'application-waitlisted', to: 'waitlisted' }, ['application-waitlisted: hana, taro']],
    ['offered', { cause: 'seat-offered', from: 'waitlisted', to: 'offered' }, ['seat-offered: hana, taro']],
    ['confirmed: everybody hears by their place', { cause: 'application-confirmed', to: 'confirmed' }, []],
    [
      'confirmed by a coordinator for others: they hear of the whole',
      { cause: 'application-confirmed', to: 'confirmed', appliedBy: clerk },
      ['application-confirmed: clerk'],
    ],
    [
      'expired',
      {
        cause: 'offer-expired',
        from: 'offered',
        to: 'expired',
        actorId: null,
        people: [],
        gone: [seat(hana), seat(taro)],
      },
      ['offer-expired: hana, taro'],
    ],
    [
      'a place given up by a companion: the representative hears, the companion by their place',
      {
        cause: 'member-canceled',
        from: 'confirmed',
        to: 'confirmed',
        actorId: taro,
        people: [seat(hana)],
        gone: [seat(taro)],
      },
      ['seat-canceled: hana'],
    ],
    [
      'the representative leaves the line: companions stay and hear nothing',
      { cause: 'member-canceled', from: 'waitlisted', to: 'waitlisted', people: [seat(taro)], gone: [seat(hana)] },
      ['seat-canceled: hana'],
    ],
    [
      'the representative leaves the organization: the coordinators hear, the representative by their place',
      {
        cause: 'member-left',
        from: 'confirmed',
        to: 'confirmed',
        actorId: null,
        people: [seat(taro)],
        gone: [seat(hana)],
      },
      ['member-left: coordinators'],
    ],
    [
      'all of a confirmed party canceled by the office: who applied for them hears of the whole',
      {
        cause: 'application-canceled',
        from: 'confirmed',
        to: 'canceled',
        appliedBy: clerk,
        actorId: null,
        people: [],
        gone: [seat(hana), seat(taro)],
      },
      ['application-canceled: clerk'],
    ],
    [
      'somebody invited without an account: by mail, and again when it is over',
      { cause: 'application-waitlisted', to: 'waitlisted', people: [seat(hana), seat(null, 'invited')] },
      ['application-waitlisted: hana', 'companion-invited: invited'],
    ],
    [
      'nobody registered in time',
      { cause: 'seats-released', from: 'confirmed', to: 'confirmed', actorId: null, gone: [seat(null, 'invited')] },
      ['seats-released: hana, coordinators', 'invitation-over: invited'],
    ],
    [
      'a swap before the seat is confirmed',
      {
        cause: 'member-swapped',
        from: 'waitlisted',
        to: 'waitlisted',
        actorId: clerk,
        people: [seat(taro)],
        gone: [seat(hana)],
      },
      ['seat-canceled: hana', 'companion-named: taro'],
    ],
    [
      'called off, and they wait for their other choices: by the places they lose',
      { cause: 'application-followed', from: 'confirmed', to: 'waitlisted', actorId: null },
      [],
    ],
    [
      'the same without a place yet',
      { cause: 'application-followed', from: 'offered', to: 'waitlisted', actorId: null },
      ['application-followed: hana, taro'],
    ],
    [
      'a transfer that needs approval again',
      { cause: 'application-transferred', from: 'confirmed', actorId: clerk },
      ['application-received: hana, taro', 'approval-asked: approvers'],
    ],
  ])('%s', (_, change, expected) => {
    expect(told(change)).toEqual(expected);
  });

  it('nobody is told the same twice', () => {
    expect(told({ people: [seat(hana), seat(hana)] })).toEqual([
      'application-received: hana',
      'approval-asked: approvers',
    ]);
  });
});
