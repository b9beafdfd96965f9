import { type Command, editionOf, organizationOf, type Planned, type Stage, type Standing } from './commands.ts';

type Place = number | null;
type Of<V extends Command['verb']> = Omit<Extract<Command, { readonly verb: V }>, 'verb'>;

interface Party {
  readonly organization: number;
  state: string;
  people: Place[];
  choices: number[];
  holdsIn: number | null;
  stages: readonly Stage[];
  approved: Stage[];
}

interface Offering extends Omit<Planned, 'seats' | 'day'> {
  seats: number;
  day: number;
  isQuiet: boolean;
}

/** Thrown for whatever the rules refuse. */
export class Refused extends Error {}

const insist = (isFine: boolean): void => {
  if (!isFine) throw new Refused();
};

const isOver = ({ state }: Party): boolean => ['canceled', 'rejected', 'declined', 'expired'].includes(state);

/**
 * The rules of seats as plainly as they can be said, without a thought for locks, ledgers or speed: parties in the order
 * of their tickets, and every question answered by looking at all of them.
 */
export class Model {
  private parties: Party[] = [];
  private offerings: Offering[];
  /** Who is booked where on which day: `person day` → party, by its ticket. */
  private booked = new Map<string, number>();

  constructor(plans: readonly Planned[]) {
    this.offerings = plans.map((plan) => ({ ...plan }));
  }

  /** Throws `Refused`, and has changed nothing then. */
  obey(command: Command): void {
    const { parties, offerings, booked } = this;
    this.parties = parties.map((party) => ({ ...party, people: [...party.people], approved: [...party.approved] }));
    this.offerings = offerings.map((offering) => ({ ...offering }));
    this.booked = new Map(booked);
    try {
      (this[command.verb] as (asked: Command) => void)(command);
      this.promote();
    } catch (error) {
      Object.assign(this, { parties, offerings, booked });
      throw error;
    }
  }

  get standing(): Standing {
    return {
      parties: this.parties.map(({ state, holdsIn, people }) => ({ state, holdsIn, people })),
      held: this.offerings.map((_, offering) => this.held(offering)),
    };
  }

  private held(offering: number, organization?: number): number {
    return this.parties
      .filter((party) => party.holdsIn === offering && (organization ?? party.organization) === party.organization)
      .reduce((sum, { people }) => sum + people.length, 0);
  }

  private offering = (nth: number): Offering => this.offerings[nth]!;
  private ticket = (party?: Party): number => (party ? this.parties.indexOf(party) : -1);
  private free = (offering: number): number => this.offering(offering).seats - this.held(offering);

  private party(nth: number): Party {
    insist(nth < this.parties.length);
    return this.parties[nth]!;
  }

  private isElsewhere(person: Place, offering: number, party?: Party): boolean {
    const where = this.booked.get(`${person} ${this.offering(offering).day}`);
    return person !== null && where !== undefined && where !== this.ticket(party);
  }

  /** It may sit there once there is room: small enough, within its organization's share, everybody free that day. */
  private couldSit(party: Party, offering: number): boolean {
    const { seats, limit } = this.offering(offering);
    const size = party.people.length;
    const share = limit === null || this.held(offering, party.organization) + size <= limit;
    return size <= seats && share && !party.people.some((person) => this.isElsewhere(person, offering, party));
  }

  /** Nobody with an earlier ticket waits there for seats that they could have. */
  private isNext(party: Party, offering: number): boolean {
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

  private fits = (party: Party, offering: number): boolean =>
    party.people.length <= this.free(offering) && this.couldSit(party, offering);

  private sit(party: Party, offering: number): void {
    insist(party.people.length <= this.free(offering) + (party.holdsIn === offering ? party.people.length : 0));
    insist(!party.people.some((person) => this.isElsewhere(person, offering, party)));
    this.leaveDays(party);
    party.holdsIn = offering;
    this.bookDays(party);
  }

  private bookDays(party: Party): void {
    if (party.holdsIn === null) return;
    const { day } = this.offering(party.holdsIn);
    for (const person of party.people) {
      if (person !== null && !this.booked.has(`${person} ${day}`))
        this.booked.set(`${person} ${day}`, this.ticket(party));
    }
  }

  private leaveDays(party: Party, people: readonly Place[] = party.people): void {
    for (const [key, where] of this.booked) {
      if (where === this.ticket(party) && people.includes(Number(key.split(' ')[0]))) this.booked.delete(key);
    }
  }

  private end(party: Party, state: string): void {
    this.leaveDays(party);
    Object.assign(party, { state, people: [], holdsIn: null });
  }

  /** Again and again the first who can be offered something is offered the first of their choices that they can have. */
  private promote(): void {
    for (;;) {
      const next = this.parties.find((party) => this.offerableTo(party) !== undefined);
      if (!next) return;
      this.sit(next, this.offerableTo(next)!);
      next.state = 'offered';
    }
  }

  private offerableTo(party: Party): number | undefined {
    if (party.state !== 'waitlisted') return undefined;
    return party.choices.find(
      (offering) => !this.offering(offering).isQuiet && this.fits(party, offering) && this.isNext(party, offering),
    );
  }

  protected apply({ organization, people, choices }: Of<'apply'>): void {
    insist(choices.every((choice) => people.every((person) => this.mayCome(person, choice))));
    this.line(organization, people, choices);
  }

  protected reserve({ organization, seats, choices }: Of<'reserve'>): void {
    this.line(
      organization,
      Array.from({ length: seats }, () => null),
      choices,
    );
  }

  private mayCome(person: number, offering: number): boolean {
    const applied = this.parties.some(
      (party) => editionOf(party.choices[0]!) === editionOf(offering) && party.people.includes(person),
    );
    return !applied && !this.isElsewhere(person, offering);
  }

  private line(organization: number, people: readonly Place[], choices: readonly number[]): void {
    insist(choices.some((choice) => this.offering(choice).seats >= people.length));
    const stages = (['coordinator', 'office'] as const).filter((stage) =>
      choices.some((choice) => this.offering(choice).stages.includes(stage)),
    );
    const comes = { organization, state: '', people: [...people], choices: [...choices], holdsIn: null };
    const party: Party = { ...comes, stages, approved: [] };
    const at = choices.find((choice) => this.fits(party, choice) && this.isNext(party, choice));
    this.parties.push(party);
    if (at !== undefined) this.sit(party, at);
    this.settle(party);
  }

  /** Where it belongs once nothing is missing but approvals. */
  private settle(party: Party): void {
    const waits = party.stages.some((stage) => !party.approved.includes(stage));
    party.state = waits ? 'awaiting-approval' : party.holdsIn === null ? 'waitlisted' : 'confirmed';
  }

  protected approve({ party: nth }: Of<'approve'>): void {
    const party = this.party(nth);
    insist(party.state === 'awaiting-approval');
    party.approved.push(party.stages.find((stage) => !party.approved.includes(stage))!);
    this.settle(party);
  }

  protected reject({ party }: Of<'reject'>): void {
    insist(this.party(party).state === 'awaiting-approval');
    this.end(this.party(party), 'rejected');
  }

  protected cancel({ party: nth, seats }: Of<'cancel'>): void {
    const party = this.party(nth);
    insist(!isOver(party) && seats.every((seat) => seat < party.people.length));
    this.leave(party, seats, 'canceled');
  }

  private leave(party: Party, seats: readonly number[], state: string): void {
    if (seats.length === party.people.length) return this.end(party, state);
    this.leaveDays(
      party,
      seats.map((seat) => party.people[seat]!),
    );
    party.people = party.people.filter((_, seat) => !seats.includes(seat));
  }

  protected release({ party: nth }: Of<'release'>): void {
    const party = this.party(nth);
    const empty = party.people.flatMap((person, seat) => (person === null ? seat : []));
    insist(!isOver(party) && empty.length > 0);
    this.leave(party, empty, 'expired');
  }

  protected accept({ party }: Of<'accept'>): void {
    insist(this.party(party).state === 'offered');
    this.party(party).state = 'confirmed';
  }

  protected decline({ party }: Of<'decline'>): void {
    insist(this.party(party).state === 'offered');
    this.end(this.party(party), 'declined');
  }

  protected expire({ party }: Of<'expire'>): void {
    insist(this.party(party).state === 'offered');
    this.end(this.party(party), 'expired');
  }

  protected transfer({ party: nth, offering }: Of<'transfer'>): void {
    const party = this.party(nth);
    insist(party.state === 'confirmed' && party.holdsIn !== offering);
    insist(editionOf(offering) === editionOf(party.holdsIn!));
    const newcomer = { ...party };
    insist(!party.people.some((person) => this.isElsewhere(person, offering, party)));
    newcomer.people = party.people.map(() => null);
    insist(this.fits(newcomer, offering) && this.isNext(newcomer, offering));
    this.sit(party, offering);
    Object.assign(party, { choices: [offering], stages: this.offering(offering).stages });
    this.settle(party);
  }

  protected swap({ party: nth, seat, person }: Of<'swap'>): void {
    const party = this.party(nth);
    insist(!isOver(party) && seat < party.people.length && organizationOf(person) === party.organization);
    const concerned = party.holdsIn === null ? party.choices : [party.holdsIn];
    insist(concerned.every((offering) => this.mayCome(person, offering)));
    this.leaveDays(party, [party.people[seat]!]);
    party.people[seat] = person;
    this.bookDays(party);
  }

  protected offer({ party: nth, offering }: Of<'offer'>): void {
    const party = this.party(nth);
    insist(party.state === 'waitlisted' && party.choices.includes(offering) && this.offering(offering).isQuiet);
    insist(this.couldSit(party, offering));
    this.sit(party, offering);
    party.state = 'offered';
  }

  protected resize({ offering, seats }: Of<'resize'>): void {
    insist(seats >= this.held(offering));
    this.offering(offering).seats = seats;
  }

  protected reschedule({ offering, day, isQuiet }: Of<'reschedule'>): void {
    const holding = this.parties.filter(({ holdsIn }) => holdsIn === offering);
    for (const party of holding) this.leaveDays(party);
    Object.assign(this.offering(offering), { day, isQuiet });
    for (const party of holding) this.bookDays(party);
  }
}
