import { describe, expect, it } from '@jest/globals';
import type { AccountTold, PartyTold, Row } from './ledger-order.ts';
import { brokenIn, type Plan } from './replay.ts';

const TOKYO = 'tokyo';
const OSAKA = 'osaka';
const plans = (changes: Partial<Plan> = {}): Map<string, Plan> =>
  new Map([TOKYO, OSAKA].map((id) => [id, { days: ['2027-01-20'], fairness: 'in-turn', ...changes }]));

type Said = Partial<PartyTold> & { readonly kind?: string; readonly reason?: string; readonly at?: string };

/** Writes a history as the product would, two seats each; what a line says otherwise is written as it says. */
class History {
  readonly rows: Row[] = [];
  private readonly accounts = new Map<string, { held: number; sequence: number; seats: number }>();
  private readonly parties = new Map<string, { state: string; offeringId: string; holds: number; ticket: number }>();

  constructor(private readonly seats = 2) {}

  /** Somebody is now in a state: `size` seats of an offering held, or (waitlisted) waited for. */
  says(who: string, to: string, { kind, reason, at, ...said }: Said = {}): this {
    const before = this.parties.get(who);
    const offeringId = said.offeringId ?? before?.offeringId ?? TOKYO;
    const size = said.size ?? (isOver(to) ? 0 : 1);
    const holds = said.holds ?? (to === 'confirmed' || to === 'offered' ? size : 0);
    const ticket = before?.ticket ?? this.parties.size + 1;
    const movedFrom = before && before.holds > 0 && before.offeringId !== offeringId ? before.offeringId : null;
    const account = this.enter(offeringId, holds - (movedFrom ? 0 : (before?.holds ?? 0)));
    const others = movedFrom ? [this.enter(movedFrom, -(before?.holds ?? 0))] : [];
    const people = Array.from({ length: size }, (_, seat) => ({ learnerId: seat ? `${who}${seat}` : who }));
    const waitsFor = to === 'waitlisted' ? [offeringId] : [];
    const known = { applicationId: who, editionId: 'edition', offeringId, ticket, from: before?.state ?? null, to };
    const facts = { ...account, others, ...known, size, holds, waitsFor, people, offeredUntil: null, ...said };
    this.parties.set(who, { state: to, offeringId, holds, ticket: facts.ticket });
    this.write(kind ?? kinds[to] ?? to, facts, { reason: reason ?? null, occurredAt: new Date(at ?? '2026-12-01') });
    if (to === 'confirmed' && before?.state !== 'confirmed') this.places(who, people, 'place-confirmed');
    if (before?.state === 'confirmed' && to !== 'confirmed') this.places(who, [{ learnerId: who }], 'place-given-up');
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

  private places(who: string, people: readonly { learnerId: string }[], kind: string): void {
    for (const { learnerId } of people) {
      const facts = { applicationId: who, learnerId, enrollmentId: `place of ${learnerId}` };
      this.write(kind, facts as never);
    }
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

const kinds: Record<string, string> = {
  waitlisted: 'application-waitlisted',
  confirmed: 'application-confirmed',
  offered: 'seat-offered',
  canceled: 'application-canceled',
  declined: 'offer-declined',
};
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
