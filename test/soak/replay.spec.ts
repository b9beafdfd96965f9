import { describe, expect, it } from '@jest/globals';
import type { AccountTold, PartyTold, Row } from './ledger-order.ts';
import { brokenIn, type Plan } from './replay.ts';

const TOKYO = 'tokyo';
const OSAKA = 'osaka';
const plans = (changes: Partial<Plan> = {}): Map<string, Plan> =>
  new Map([TOKYO, OSAKA].map((id) => [id, { days: ['2027-01-20'], fairness: 'in-turn', ...changes }]));

type Said = Partial<PartyTold> & { readonly kind?: string; readonly reason?: string | null; readonly at?: string };
type Stood = { state: string | null; offeringId: string; holds: number; ticket: number };

const NOTHING = { state: null, offeringId: TOKYO, holds: 0 };
const HOLDING = ['confirmed', 'offered'];
const kinds: Record<string, string> = {
  waitlisted: 'application-waitlisted',
  confirmed: 'application-confirmed',
  offered: 'seat-offered',
  canceled: 'application-canceled',
  declined: 'offer-declined',
};

/** Writes a history as the product would, two seats each; what a line says otherwise is written as it says. */
class History {
  readonly rows: Row[] = [];
  private readonly accounts = new Map<string, { held: number; sequence: number; seats: number }>();
  private readonly parties = new Map<string, Stood>();

  constructor(private readonly seats = 2) {}

  /** Somebody is now in a state: `size` seats of an offering held, or (waitlisted) waited for. */
  says(who: string, to: string, said: Said = {}): this {
    const before = this.parties.get(who) ?? { ...NOTHING, ticket: this.parties.size + 1 };
    const usual = { offeringId: before.offeringId, ticket: before.ticket, size: isOver(to) ? 0 : 1, ...said };
    const { kind, reason, at, ...facts } = { ...asUsual(to, usual), ...usual };
    const isElsewhere = before.offeringId !== facts.offeringId;
    const account = this.enter(facts.offeringId, facts.holds - (isElsewhere ? 0 : before.holds));
    const others = isElsewhere ? [this.enter(before.offeringId, -before.holds)] : [];
    const people = Array.from({ length: facts.size }, (_, seat) => ({ learnerId: seat ? `${who}${seat}` : who }));
    const known = { applicationId: who, editionId: 'edition', from: before.state, to, people };
    this.parties.set(who, { ...facts, state: to });
    const more = { reason: reason ?? null, occurredAt: new Date(at) };
    this.write(kind, { ...account, others, ...known, offeredUntil: null, ...facts }, more);
    this.tellPlaces(who, before.state, to);
    return this;
  }

  resize(seats: number, offeringId = TOKYO): this {
    const { held, seats: seatsBefore } = this.account(offeringId);
    this.account(offeringId).seats = seats;
    const facts = { ...this.enter(offeringId, 0), heldAfter: held, seatsBefore, organizationLimit: null };
    return this.write('seats-changed', facts as never);
  }

  /** Takes the last event of a kind out of the log. */
  without(kind: string): this {
    this.rows.splice(
      this.rows.findLastIndex((row) => row.kind === kind),
      1,
    );
    return this;
  }

  private tellPlaces(who: string, from: string | null, to: string): void {
    const facts = { applicationId: who, learnerId: who, enrollmentId: `place of ${who}` } as never;
    if (to === 'confirmed' && from !== to) this.write('place-confirmed', facts);
    if (from === 'confirmed' && to !== from) this.write('place-given-up', facts);
  }

  private write(kind: string, facts: PartyTold, more: Partial<Row> = {}): this {
    const id = String(this.rows.length).padStart(4, '0');
    const row = { id, kind, organizationId: 'town', reason: null, occurredAt: new Date('2026-12-01'), ...more };
    this.rows.push({ ...row, facts });
    return this;
  }

  private account(offeringId: string) {
    const account = this.accounts.get(offeringId) ?? { held: 0, sequence: 0, seats: this.seats };
    this.accounts.set(offeringId, account);
    return account;
  }

  private enter(offeringId: string, delta: number): AccountTold {
    const account = this.account(offeringId);
    account.held += delta;
    account.sequence += 1;
    return { offeringId, heldAfter: account.held, seats: account.seats, sequence: account.sequence };
  }
}

const asUsual = (to: string, { size, offeringId }: { size: number; offeringId: string }) => ({
  kind: kinds[to] ?? to,
  at: '2026-12-01',
  reason: null,
  holds: HOLDING.includes(to) ? size : 0,
  waitsFor: to === 'waitlisted' ? [offeringId] : [],
});
const isOver = (state: string) => ['canceled', 'rejected', 'declined', 'expired'].includes(state);
const history = (seats?: number) => new History(seats);
const rulesBroken = ({ rows }: History, changes: Partial<Plan> = {}) => [
  ...new Set(brokenIn(rows, plans(changes)).map(({ rule }) => rule)),
];
const full = () => history().says('one', 'confirmed').says('two', 'confirmed');

describe('A history of seats', () => {
  it('is fine where every seat goes to the next in line', () => {
    const told = full()
      .says('three', 'waitlisted')
      .says('four', 'waitlisted')
      .says('one', 'canceled')
      .says('three', 'offered', { offeredUntil: '2026-12-04' })
      .says('three', 'confirmed', { kind: 'offer-accepted', at: '2026-12-03' })
      .resize(3)
      .says('four', 'offered', { offeredUntil: '2026-12-04' })
      .says('four', 'declined');
    expect(brokenIn(told.rows, plans())).toEqual([]);
  });

  it('is fine where a smaller group passes, if that was promised, and not otherwise', () => {
    const told = () =>
      history().says('one', 'confirmed').says('pair', 'waitlisted', { size: 2 }).says('two', 'confirmed');
    expect(rulesBroken(told(), { fairness: 'smaller-groups-may-pass' })).toEqual([]);
    expect(rulesBroken(told())).toEqual(['order']);
  });

  it('is fine where a seat stays empty for somebody who cannot come that day, or near the day itself', () => {
    const away = history(1).says('one', 'confirmed', { offeringId: OSAKA, editionId: 'other' });
    away.says('two', 'waitlisted', { people: [{ learnerId: 'one' }] });
    expect(rulesBroken(away)).toEqual([]);
    const quiet = full().says('three', 'waitlisted').says('one', 'canceled');
    expect(rulesBroken(quiet, { isByHandAtTheEnd: true })).toEqual([]);
    expect(rulesBroken(quiet)).toEqual(['empty-seat']);
  });

  it('follows a party to another offering', () => {
    const moved = full().says('one', 'confirmed', { offeringId: OSAKA, kind: 'application-transferred' });
    expect(rulesBroken(moved)).toEqual([]);
  });

  const planted: [string, History][] = [
    ['oversold', full().says('three', 'confirmed')],
    ['sequence', full().says('three', 'waitlisted').says('three', 'canceled').without('application-waitlisted')],
    ['sequence', full().says('three', 'waitlisted', { sequence: 2 })],
    ['held', full().says('three', 'waitlisted', { heldAfter: 1 })],
    ['seats', full().says('three', 'waitlisted', { seats: 5 })],
    [
      'order',
      full().says('three', 'waitlisted').says('four', 'waitlisted').says('one', 'canceled').says('four', 'offered'),
    ],
    ['order', history().says('one', 'waitlisted').says('two', 'confirmed')],
    ['empty-seat', full().says('three', 'waitlisted').says('one', 'canceled')],
    ['empty-seat', full().says('three', 'waitlisted').resize(3)],
    ['ticket', full().says('three', 'waitlisted', { ticket: 2 })],
    ['ticket', full().says('three', 'waitlisted').says('three', 'canceled', { ticket: 9 })],
    ['day', full().says('one too', 'confirmed', { offeringId: OSAKA, editionId: 'b', people: [{ learnerId: 'one' }] })],
    ['twice', full().says('one again', 'waitlisted', { people: [{ learnerId: 'one' }] })],
    ['story', full().says('three', 'awaiting-approval').says('two', 'canceled').says('three', 'offered')],
    ['story', full().says('two', 'canceled').says('two', 'confirmed', { kind: 'offer-accepted' })],
    ['story', full().says('two', 'canceled', { from: 'offered' })],
    ['deadline', overdue()],
    ['place', full().without('place-confirmed')],
    ['place', full().says('two', 'canceled').without('place-given-up')],
  ];

  it.each(planted)('that breaks the rule of "%s" is found out', (rule, told) => {
    expect(rulesBroken(told)).toContain(rule);
  });

  function overdue(): History {
    const offered = full().says('three', 'waitlisted').says('one', 'canceled');
    offered.says('three', 'offered', { offeredUntil: '2026-12-04' });
    return offered.says('three', 'confirmed', { kind: 'offer-accepted', at: '2026-12-05' });
  }
});
