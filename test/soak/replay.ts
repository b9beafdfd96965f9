import { inOrder, type PartyTold, type Row, type Told } from './ledger-order.ts';

export type Rule =
  | 'sequence'
  | 'held'
  | 'oversold'
  | 'seats'
  | 'story'
  | 'ticket'
  | 'order'
  | 'day'
  | 'twice'
  | 'deadline'
  | 'place'
  | 'empty-seat';

export interface Broken {
  readonly rule: Rule;
  readonly sentence: string;
}

/** What was promised for an offering before anybody applied. */
export interface Plan {
  readonly days: readonly string[];
  readonly fairness: 'in-turn' | 'smaller-groups-may-pass';
  readonly organizationLimit?: number | null;
  /** So near, closed or called off at the end that nothing is given by itself any more. */
  readonly isByHandAtTheEnd?: boolean;
}

interface Party {
  readonly id: string;
  readonly ticket: number;
  readonly organizationId: string;
  readonly editionId: string;
  readonly state: string;
  readonly size: number;
  readonly holdsIn: string | null;
  readonly waitsFor: readonly string[];
  readonly people: readonly string[];
  readonly offeredUntil: string | null;
}

interface Account {
  seats: number;
  held: number;
  sequence: number;
  days: readonly string[];
  limit: number | null;
}

const FAR = '9999-12-31';
const OVER = new Set(['canceled', 'rejected', 'declined', 'expired']);
// Moved by the office, which was shown who waits there.
const BY_HAND = new Set(['application-transferred', 'application-followed']);

/** Everything that a history of seats tells, rebuilt from its events alone: who held what when, and what should not be. */
export class Replay {
  readonly broken: Broken[] = [];
  readonly parties = new Map<string, Party>();
  readonly accounts = new Map<string, Account>();
  private readonly places = new Map<string, string>();
  private readonly holders = new Map<number, string>();
  private readonly byPerson = new Map<string, string[]>();

  constructor(
    rows: readonly Row[],
    private readonly promised: ReadonlyMap<string, Plan>,
  ) {
    const { ordered, broken } = inOrder(rows);
    for (const sentence of broken) this.breaks('sequence', sentence);
    for (const row of ordered) this.apply(row);
    this.applyPlaces(rows);
    this.judgeTheEnd();
  }

  /** Seats of an offering that parties hold, as the events add up to. */
  heldIn(offeringId: string): number {
    return [...this.parties.values()]
      .filter(({ holdsIn }) => holdsIn === offeringId)
      .reduce((sum, { size }) => sum + size, 0);
  }

  private breaks(rule: Rule, sentence: string): void {
    this.broken.push({ rule, sentence });
  }

  private account(offeringId: string, seats = 0): Account {
    const plan = this.promised.get(offeringId);
    const fresh = { seats, held: 0, sequence: 0, days: plan?.days ?? [], limit: plan?.organizationLimit ?? null };
    const account = this.accounts.get(offeringId) ?? fresh;
    this.accounts.set(offeringId, account);
    return account;
  }

  private apply(row: Row): void {
    const { facts, kind } = row;
    if (kind === 'seat-days-moved') return this.moveDays(facts);
    if (kind === 'seats-changed') {
      const account = this.account(facts.offeringId, facts.seatsBefore);
      if (account.seats !== facts.seatsBefore)
        this.breaks('seats', `${kind} from ${facts.seatsBefore}, not ${account.seats}`);
      Object.assign(account, { seats: facts.seats, limit: facts.organizationLimit ?? null });
    } else this.applyParty(row);
    this.enter(row);
  }

  private moveDays({ offeringId, startsOn, endsOn }: Told): void {
    this.account(offeringId).days = startsOn && endsOn ? [...new Set([startsOn, endsOn])] : [];
  }

  private applyParty(row: Row): void {
    const facts = row.facts as PartyTold;
    const before = this.parties.get(facts.applicationId);
    const after = partyOf(row);
    for (const each of [facts, ...facts.others]) this.account(each.offeringId, each.seats);
    this.judgeStory(row, before, after);
    const begins = after.holdsIn !== null && before?.holdsIn !== after.holdsIn;
    if (begins && !BY_HAND.has(row.kind) && !row.reason) this.judgeOrder(after, after.holdsIn as string);
    this.parties.set(after.id, after);
    this.judgePeople(after);
  }

  private judgeStory({ kind, facts, occurredAt }: Row, before: Party | undefined, after: Party): void {
    const { state, offeredUntil } = before ?? { state: null, offeredUntil: null };
    if (state !== facts.from) this.breaks('story', `${kind} of ${after.id} comes from ${facts.from}, it was ${state}`);
    if (OVER.has(state ?? '')) this.breaks('story', `${after.id} is over, and ${kind}`);
    if (kind === 'seat-offered' && state !== 'waitlisted') this.breaks('story', `${after.id} stood in no line`);
    if (kind === 'offer-accepted' && occurredAt > new Date(offeredUntil ?? FAR)) {
      this.breaks('deadline', `${after.id} was accepted after ${offeredUntil}`);
    }
    this.judgeTicket(before, after);
  }

  private judgeTicket(before: Party | undefined, { id, ticket }: Party): void {
    const holder = this.holders.get(ticket) ?? id;
    this.holders.set(ticket, holder);
    if (holder !== id) this.breaks('ticket', `${id} has ticket ${ticket}, which ${holder} drew`);
    if (before && before.ticket !== ticket)
      this.breaks('ticket', `${id} had ticket ${before.ticket}, and has ${ticket}`);
  }

  /** Nobody sits down before somebody with an earlier ticket who could sit there. */
  private judgeOrder(party: Party, offeringId: string): void {
    const mayPass = this.promised.get(offeringId)?.fairness === 'smaller-groups-may-pass';
    const free = this.freeIn(offeringId);
    for (const other of this.lineOf(offeringId)) {
      if (other.id === party.id || other.ticket > party.ticket) continue;
      if (mayPass && other.size > free) continue;
      this.breaks('order', `${party.id} (${party.ticket}) sits in ${offeringId} before ${other.id} (${other.ticket})`);
    }
  }

  /** Who waits for an offering and could sit there once it is empty, by ticket. */
  private lineOf(offeringId: string): Party[] {
    const { seats, limit, days } = this.account(offeringId);
    const stands = ({ id, size, organizationId, people }: Party) =>
      size <= seats &&
      (limit === null || size <= limit - this.sharedBy(organizationId, offeringId)) &&
      !people.some((person) => days.some((day) => this.whereIs(person, day, id).length > 0));
    return [...this.parties.values()]
      .filter(({ waitsFor }) => waitsFor.includes(offeringId))
      .filter(stands)
      .toSorted((one, other) => one.ticket - other.ticket);
  }

  private freeIn = (offeringId: string): number => this.account(offeringId).seats - this.heldIn(offeringId);

  private sharedBy(organizationId: string, offeringId: string): number {
    return [...this.parties.values()]
      .filter((party) => party.organizationId === organizationId && party.holdsIn === offeringId)
      .reduce((sum, { size }) => sum + size, 0);
  }

  /** Parties other than this one that hold a seat for a person on a day. */
  private whereIs(person: string, day: string, besides: string): Party[] {
    return (this.byPerson.get(person) ?? [])
      .flatMap((id) => this.parties.get(id) ?? [])
      .filter(
        ({ id, holdsIn, people }) => id !== besides && holdsIn && people.includes(person) && this.isOn(holdsIn, day),
      );
  }

  private isOn = (offeringId: string, day: string): boolean => this.account(offeringId).days.includes(day);

  private judgePeople(party: Party): void {
    for (const person of party.people) {
      const known = this.byPerson.get(person) ?? [];
      if (!known.includes(party.id)) this.byPerson.set(person, [...known, party.id]);
      const days = party.holdsIn ? this.account(party.holdsIn).days : [];
      for (const day of days) {
        const [elsewhere] = this.whereIs(person, day, party.id);
        if (elsewhere) this.breaks('day', `${person} is in ${party.id} and in ${elsewhere.id} on ${day}`);
      }
      const twin = known
        .flatMap((id) => this.parties.get(id) ?? [])
        .find(
          ({ id, editionId, people }) => id !== party.id && editionId === party.editionId && people.includes(person),
        );
      if (twin) this.breaks('twice', `${person} has a seat in ${party.id} and in ${twin.id}`);
    }
  }

  /** Every account that the event tells of: its number follows, and what is held is what the parties hold. */
  private enter({ kind, facts }: Row): void {
    for (const { offeringId, heldAfter, seats, sequence } of [facts, ...(facts.others ?? [])]) {
      const account = this.account(offeringId, seats);
      if (sequence !== account.sequence + 1) {
        this.breaks('sequence', `${kind} is number ${sequence} of ${offeringId}, after ${account.sequence}`);
      }
      Object.assign(account, { sequence, held: heldAfter });
      const held = this.heldIn(offeringId);
      if (held !== heldAfter) this.breaks('held', `${offeringId} says ${heldAfter} held, its parties hold ${held}`);
      if (held > seats) this.breaks('oversold', `${held} of ${seats} seats of ${offeringId} are held`);
      if (seats !== account.seats)
        this.breaks('seats', `${kind} knows ${seats} seats of ${offeringId}: ${account.seats}`);
    }
  }

  private applyPlaces(rows: readonly Row[]): void {
    for (const { facts } of rows.filter(({ kind }) => kind === 'place-confirmed')) {
      this.places.set(facts.enrollmentId as string, `${facts.applicationId} ${facts.learnerId}`);
    }
    for (const { facts } of rows.filter(({ kind }) => kind === 'place-given-up')) {
      if (!this.places.delete(facts.enrollmentId as string)) this.breaks('place', `${facts.enrollmentId} was no place`);
    }
  }

  private judgeTheEnd(): void {
    const confirmed = [...this.parties.values()]
      .filter(({ state }) => state === 'confirmed')
      .flatMap(({ id, people }) => people.map((person) => `${id} ${person}`));
    const placed = [...this.places.values()];
    for (const one of confirmed.filter((each) => !placed.includes(each))) this.breaks('place', `${one} has no place`);
    for (const one of placed.filter((each) => !confirmed.includes(each)))
      this.breaks('place', `${one} has a place left`);
    if (new Set(placed).size < placed.length) this.breaks('place', 'Somebody has two places');
    for (const offeringId of this.accounts.keys()) this.judgeEmptySeats(offeringId);
  }

  private judgeEmptySeats(offeringId: string): void {
    const plan = this.promised.get(offeringId);
    if (plan?.isByHandAtTheEnd) return;
    const free = this.freeIn(offeringId);
    const line = this.lineOf(offeringId);
    const next = plan?.fairness === 'in-turn' ? line.slice(0, 1) : line;
    const fits = next.find(({ size }) => size <= free);
    if (fits) this.breaks('empty-seat', `${free} seats of ${offeringId} are free, and ${fits.id} waits`);
  }
}

function partyOf({ facts, organizationId }: Row): Party {
  const { applicationId, ticket, editionId, to, size, holds, offeringId, waitsFor, people, offeredUntil } =
    facts as PartyTold;
  return {
    id: applicationId,
    ticket,
    organizationId,
    editionId,
    state: to,
    size,
    holdsIn: holds > 0 ? offeringId : null,
    waitsFor,
    people: people.flatMap(({ learnerId }) => learnerId ?? []),
    offeredUntil,
  };
}

/** What a history breaks; nothing, where all rules were kept. */
export const brokenIn = (rows: readonly Row[], promised: ReadonlyMap<string, Plan>): Broken[] =>
  new Replay(rows, promised).broken;
