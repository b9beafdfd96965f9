import { type Command, editionOf, type Of, organizationOf, type Standing, type Stage } from './commands.ts';
import { insist, Line, type Offering, type Party, type Place } from './line.ts';

const LIVE = ['awaiting-approval', 'waitlisted', 'offered', 'confirmed'];
const isOver = ({ state }: Party): boolean => !LIVE.includes(state);
const waitsOrAwaits = (party: Party): boolean => !isOver(party) && party.holdsIn === null;

/**
 * The rules of seats as plainly as they can be said, without a thought for locks, ledgers or speed: what each
 * command does, one after the other.
 */
export class Model extends Line {
  /**
   * Throws `Refused`, and has changed nothing then. Where seats may be offered in several orders, it is done in the order
   * that leads to what was `observed`, if there is one.
   */
  obey(command: Command, observed: Standing | null = null): void {
    const { parties, offerings, booked } = this;
    this.parties = parties.map((party) => ({ ...party, people: [...party.people], approved: [...party.approved] }));
    this.offerings = offerings.map((offering) => ({ ...offering }));
    this.booked = new Map(booked);
    try {
      (this[command.verb] as (asked: Command) => void)(command);
      this.promote(observed);
    } catch (error) {
      Object.assign(this, { parties, offerings, booked });
      throw error;
    }
  }

  protected apply(asked: Of<'apply'>): void {
    const { people, choices } = asked;
    insist(choices.every((choice) => people.every((person) => this.mayCome(person, choice))));
    this.line(asked, people);
  }

  protected reserve(asked: Of<'reserve'>): void {
    const nobody = Array.from({ length: asked.seats }, () => null);
    this.line(asked, nobody);
  }

  private mayCome(person: number, offering: number): boolean {
    const applied = this.parties.some(
      (party) => editionOf(party.choices[0]!) === editionOf(offering) && party.people.includes(person),
    );
    return !applied && !this.isElsewhere(person, offering);
  }

  private line({ by, organization, choices }: Of<'apply' | 'reserve'>, people: readonly Place[]): void {
    insist(choices.every((choice) => !this.offering(choice).isOff));
    insist(choices.some((choice) => this.offering(choice).seats >= people.length));
    const stages = (['coordinator', 'office'] as const).filter((stage) =>
      choices.some((choice) => this.offering(choice).stages.includes(stage)),
    );
    const comes = { organization, state: '', people: [...people], choices: [...choices], holdsIn: null };
    // Whoever applies for their own people has approved of it.
    const approved = by === 'coordinator' ? stages.filter((stage) => stage === by) : [];
    const party: Party = { ...comes, stages, approved };
    const at = choices.find((choice) => this.fits(party, choice) && this.isNext(party, choice));
    this.parties.push(party);
    if (at !== undefined) this.sit(party, at);
    this.settle(party);
  }

  /** Where it belongs once nothing is missing but approvals. */
  private settle(party: Party): void {
    party.state = nextStage(party) ? 'awaiting-approval' : party.holdsIn === null ? 'waitlisted' : 'confirmed';
  }

  protected approve({ by, party: nth }: Of<'approve'>): void {
    const party = this.awaiting(nth, by);
    party.approved.push(nextStage(party)!);
    this.settle(party);
  }

  protected reject({ by, party }: Of<'reject'>): void {
    this.end(this.awaiting(party, by), 'rejected');
  }

  /** The office may decide at every stage, a coordinator at theirs. */
  private awaiting(nth: number, by: Of<'approve'>['by']): Party {
    const party = this.party(nth);
    insist(party.state === 'awaiting-approval' && (by === 'office' || nextStage(party) === by));
    return party;
  }

  protected cancel({ party: nth, seats }: Of<'cancel'>): void {
    const party = this.party(nth);
    insist(!isOver(party) && seats.every((seat) => seat < party.people.length));
    this.giveUp(party, seats, 'canceled');
  }

  /** Each their own seat. */
  protected leave({ party, seat }: Of<'leave'>): void {
    insist((this.party(party).people[seat] ?? null) !== null);
    this.cancel({ party, seats: [seat] });
  }

  private giveUp(party: Party, seats: readonly number[], state: string): void {
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
    this.giveUp(party, empty, 'expired');
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
    insist(party.state === 'confirmed' && party.holdsIn !== offering && !this.offering(offering).isOff);
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

  /** Somebody for a seat that nobody was named for. */
  protected name(asked: Of<'name'>): void {
    insist(this.party(asked.party).people[asked.seat] === null);
    this.swap(asked);
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
    this.plan(offering, { seats });
  }

  protected limit({ offering, limit }: Of<'limit'>): void {
    this.plan(offering, { limit });
  }

  protected quiet({ offering, isQuiet }: Of<'quiet'>): void {
    insist(!this.offering(offering).isOff);
    this.plan(offering, { isQuiet });
  }

  private plan(offering: number, changes: Partial<Offering>): void {
    this.offerings[offering] = { ...this.offering(offering), ...changes };
  }

  private holding = (offering: number): Party[] => this.parties.filter(({ holdsIn }) => holdsIn === offering);

  protected reschedule({ offering, day }: Of<'reschedule'>): void {
    for (const party of this.holding(offering)) this.leaveDays(party);
    this.plan(offering, { day });
    for (const party of this.holding(offering)) this.bookDays(party);
  }

  /** Everybody goes over, or nobody; those who wait keep their tickets and their other choices. */
  protected merge({ offering, into }: Of<'merge'>): void {
    insist(offering !== into && editionOf(offering) === editionOf(into));
    insist(![offering, into].some((one) => this.offering(one).isOff));
    insist(this.held(offering) <= this.free(into));
    const moving = this.holding(offering);
    const tickets = moving.map((party) => this.ticket(party));
    const { day } = this.offering(into);
    const isApart = (person: Place) => !tickets.includes(this.booked.get(`${person} ${day}`) ?? tickets[0]!);
    insist(!moving.some(({ people }) => people.some(isApart)));
    for (const party of this.parties.filter((each) => waitsOrAwaits(each) || moving.includes(each))) {
      party.choices = [...new Set(party.choices.map((choice) => (choice === offering ? into : choice)))];
    }
    for (const party of moving) this.sit(party, into);
    this.plan(offering, { isOff: true });
  }

  /** Whoever has other choices goes on with them, by their ticket. */
  protected 'call-off'({ offering }: Of<'call-off'>): void {
    insist(!this.offering(offering).isOff);
    this.plan(offering, { isOff: true });
    const waiting = this.parties.filter(waitsOrAwaits).filter(({ choices }) => choices.includes(offering));
    for (const party of [...this.holding(offering), ...waiting]) {
      const choices = party.choices.filter((choice) => !this.offering(choice).isOff);
      if (choices.length === 0) this.end(party, 'canceled');
      else this.fallBack(party, choices);
    }
  }

  private fallBack(party: Party, choices: number[]): void {
    this.leaveDays(party);
    Object.assign(party, { choices, holdsIn: null });
    this.settle(party);
  }
}

const nextStage = ({ stages, approved }: Party): Stage | undefined => stages.find((stage) => !approved.includes(stage));
