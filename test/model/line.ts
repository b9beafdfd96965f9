import type { Planned, Stage, Standing } from './commands.ts';

export type Place = number | null;

export interface Party {
  readonly organization: number;
  state: string;
  people: Place[];
  choices: number[];
  holdsIn: number | null;
  stages: readonly Stage[];
  approved: Stage[];
}

export interface Offering extends Planned {
  readonly isOff: boolean;
}

interface Offer {
  readonly party: Party;
  readonly offering: number;
}

/** Thrown for whatever the rules refuse. */
export class Refused extends Error {}

export const insist = (isFine: boolean): void => {
  if (!isFine) throw new Refused();
};

/** Parties in the order of their tickets, where they sit and who is next. Every question is answered by looking at all of them. */
export class Line {
  protected parties: Party[] = [];
  protected offerings: Offering[];
  /** Who is booked where on which day: `person day` → party, by its ticket. */
  protected booked = new Map<string, number>();

  constructor(plans: readonly Planned[]) {
    this.offerings = plans.map((plan) => ({ ...plan, isOff: false }));
  }

  get standing(): Standing {
    return {
      parties: this.parties.map(({ state, holdsIn, people }) => ({ state, holdsIn, people })),
      held: this.offerings.map((_, offering) => this.held(offering)),
      booked: [...this.booked].map(([key, at]) => [...key.split(' ').map(Number), at] as [number, number, number]),
    };
  }

  protected held(offering: number, organization?: number): number {
    return this.parties
      .filter((party) => party.holdsIn === offering && (organization ?? party.organization) === party.organization)
      .reduce((sum, { people }) => sum + people.length, 0);
  }

  protected offering = (nth: number): Offering => this.offerings[nth]!;
  protected ticket = (party?: Party): number => (party ? this.parties.indexOf(party) : -1);
  protected free = (offering: number): number => this.offering(offering).seats - this.held(offering);

  protected party(nth: number): Party {
    insist(nth < this.parties.length);
    return this.parties[nth]!;
  }

  protected isElsewhere(person: Place, offering: number, party?: Party): boolean {
    const where = this.booked.get(`${person} ${this.offering(offering).day}`);
    return person !== null && where !== undefined && where !== this.ticket(party);
  }

  /** It may sit there once there is room: small enough, within its organization's share, everybody free that day. */
  protected couldSit(party: Party, offering: number): boolean {
    const { seats, limit } = this.offering(offering);
    const size = party.people.length;
    const share = limit === null || this.held(offering, party.organization) + size <= limit;
    return size <= seats && share && !party.people.some((person) => this.isElsewhere(person, offering, party));
  }

  /** Nobody with an earlier ticket waits there for seats that they could have. */
  protected isNext(party: Party, offering: number): boolean {
    const mine = this.ticket(party);
    const isEarlier = (other: Party) => mine < 0 || this.ticket(other) < mine;
    return !this.parties.some(
      (other) =>
        other.state === 'waitlisted' &&
        other !== party &&
        isEarlier(other) &&
        other.choices.includes(offering) &&
        this.couldSit(other, offering) &&
        (this.offering(offering).fairness === 'in-turn' || other.people.length <= this.free(offering)),
    );
  }

  protected fits = (party: Party, offering: number): boolean =>
    party.people.length <= this.free(offering) && this.couldSit(party, offering);

  protected sit(party: Party, offering: number): void {
    insist(party.people.length <= this.free(offering) + (party.holdsIn === offering ? party.people.length : 0));
    insist(!party.people.some((person) => this.isElsewhere(person, offering, party)));
    this.leaveDays(party);
    party.holdsIn = offering;
    this.bookDays(party);
  }

  protected bookDays(party: Party, people: readonly Place[] = party.people): void {
    if (party.holdsIn === null) return;
    const { day } = this.offering(party.holdsIn);
    for (const person of party.people.filter((one) => people.includes(one))) {
      if (person !== null && !this.booked.has(`${person} ${day}`))
        this.booked.set(`${person} ${day}`, this.ticket(party));
    }
  }

  protected leaveDays(party: Party, people: readonly Place[] = party.people): void {
    for (const [key, where] of this.booked) {
      if (where === this.ticket(party) && people.includes(Number(key.split(' ')[0]))) this.booked.delete(key);
    }
    // Who was moved onto a day they were taken is there now.
    for (const other of this.parties) if (other !== party) this.bookDays(other, people);
  }

  protected end(party: Party, state: string): void {
    this.leaveDays(party);
    Object.assign(party, { state, people: [], holdsIn: null });
  }

  /** Again and again somebody is offered a seat, until nobody is left who could have one. */
  protected promote(observed: Standing | null): void {
    const atOnce = this.offers();
    for (let possible = atOnce; possible.length; possible = this.offers()) {
      const { party, offering } =
        possible.find((offer) => this.isSeen(offer, possible, atOnce, observed)) ?? possible[0]!;
      this.sit(party, offering);
      party.state = 'offered';
    }
  }

  /** By ticket, for each party by its choices. */
  protected offers(): Offer[] {
    const waiting = this.parties.filter(({ state }) => state === 'waitlisted');
    return waiting.flatMap((party) =>
      party.choices.filter((offering) => this.isOfferable(party, offering)).map((offering) => ({ party, offering })),
    );
  }

  protected isOfferable = (party: Party, offering: number): boolean =>
    !this.offering(offering).isQuiet && this.fits(party, offering) && this.isNext(party, offering);

  /** It was seen, and nobody is given a lesser choice who could have had a better one at once. */
  protected isSeen(
    { party, offering }: Offer,
    possible: readonly Offer[],
    atOnce: readonly Offer[],
    seen: Standing | null,
  ) {
    const had = seen?.parties[this.ticket(party)];
    if (had?.state !== 'offered' || had.holdsIn !== offering) return false;
    const isBetter = (each: Offer) =>
      each.party === party && party.choices.indexOf(each.offering) < party.choices.indexOf(offering);
    return !possible.some(
      (each) => isBetter(each) && atOnce.some((one) => one.party === party && one.offering === each.offering),
    );
  }
}
