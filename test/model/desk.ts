import { DomainError, type OfferingId, type OrganizationId, type PersonId } from '#kernel';
import { Application } from '../../libs/contexts/enrollment/domain/application.ts';
import { type InLine, offersFor, seatedAtOnce, type Seating } from '../../libs/contexts/enrollment/domain/promotion.ts';
import { SeatBook } from '../../libs/contexts/enrollment/domain/seat-book.ts';
import {
  emptySeat,
  live,
  named,
  type Seat,
  seatOf,
  swapped,
  unnamed,
} from '../../libs/contexts/enrollment/domain/seat.ts';
import { freeIn, shareLeft, toMove } from '../../libs/contexts/enrollment/domain/seats.ts';
import { type Command, editionOf, type Of, organizationOf, type Planned, type Standing, verbs } from './commands.ts';

const offeringId = (nth: number) => `offering ${nth}` as OfferingId;
const personId = (nth: number) => `person ${nth}` as PersonId;
const organizationId = (nth: number) => `organization ${nth}` as OrganizationId;
const numberIn = (id: string): number => Number(id.split(' ')[1]);
const NOW = new Date('2026-11-22T09:00:00+09:00');
const given = { approvedBy: personId(0), approvedAt: NOW.toISOString() };
const LATER = new Date('2026-11-27T17:00:00+09:00');

class NotAllowed extends DomainError {}
const insist = (isFine: boolean): void => {
  if (!isFine) throw new NotAllowed('not-found');
};

/** The domain of the product at work without a database: parties, ledger and promotion as the use cases call them. */
export class Desk {
  private parties: Application[] = [];
  private book: SeatBook;
  /** Stands for the table whose key is person and day. */
  private booked = new Map<string, string>();
  private offerings: Planned[];

  constructor(plans: readonly Planned[]) {
    this.offerings = plans.map((plan) => ({ ...plan }));
    this.book = new SeatBook(
      plans.map(({ seats }, nth) => ({ offeringId: offeringId(nth), seats, held: 0, sequence: 0 })),
    );
  }

  /** Throws what the domain throws, and has changed nothing then. */
  obey(command: Command): void {
    const { offerings, parties, booked } = this;
    const ledgers = this.book.offeringIds.map((id) => this.book.ledger(id));
    this.parties = parties.map((party) => party.asItStands());
    this.booked = new Map(booked);
    this.offerings = [...offerings];
    try {
      (this[command.verb as 'apply'] as (asked: Command) => void)(command);
      this.promote();
    } catch (error) {
      Object.assign(this, { offerings, parties, booked, book: new SeatBook(ledgers) });
      throw error;
    }
  }

  get standing(): Standing {
    return {
      parties: this.parties.map(({ state, holdsSeats, offeringId: at, seats }) => ({
        state,
        holdsIn: holdsSeats ? numberIn(at) : null,
        people: live(seats).map(({ learnerId }) => (learnerId === null ? null : numberIn(learnerId))),
      })),
      held: this.offerings.map((_, nth) => this.book.ledger(offeringId(nth)).held),
      booked: [...this.booked].map(([key, at]) => {
        const [, person, , day] = key.split(' ').map(Number);
        return [person!, day!, this.parties.findIndex(({ id }) => id === at)] as const;
      }),
    };
  }

  private party(nth: number): Application {
    insist(nth < this.parties.length);
    return this.parties[nth]!;
  }

  private move(nth: number, change: (party: Application) => void): void {
    const party = this.party(nth);
    const before = party.asItStands();
    change(party);
    this.record(before, party);
  }

  private record(before: Application | null, after: Application): void {
    const [had, has] = [before, after].map((party) => (party?.holdsSeats ? named(party.seats) : []));
    const isMoved = before?.offeringId !== after.offeringId;
    for (const person of had!.filter((one) => isMoved || !has!.includes(one))) this.leaveDay(after, person);
    const coming = has!.filter((one) => isMoved || !had!.includes(one));
    insist(!coming.some((person) => this.isElsewhere(person, numberIn(after.offeringId))));
    this.bookDay(after, coming);
    this.book.enter(before, after);
  }

  private leaveDay({ id }: Application, person: PersonId): void {
    for (const [key, at] of this.booked) if (at === id && key.startsWith(`${person} `)) this.booked.delete(key);
    const elsewhere = this.parties.filter((party) => party.id !== id && party.holdsSeats);
    for (const party of elsewhere) if (named(party.seats).includes(person)) this.bookDay(party, [person]);
  }

  private bookDay({ id, offeringId: at }: Application, people: readonly PersonId[]): void {
    const { day } = this.offerings[numberIn(at)]!;
    for (const person of people)
      if (!this.booked.has(`${person} on ${day}`)) this.booked.set(`${person} on ${day}`, id);
  }

  private isElsewhere(person: PersonId, offering: number, party?: Application): boolean {
    const at = this.booked.get(`${person} on ${this.offerings[offering]!.day}`);
    return at !== undefined && at !== party?.id;
  }

  protected promote(): void {
    for (let offered = true; offered; ) {
      offered = false;
      const waiting = this.parties.filter(({ state }) => state === 'waitlisted');
      for (const { applicationId, offeringId: at } of offersFor(
        waiting.map((one) => this.inLine(one)),
        this.seatings(),
      )) {
        const nth = this.parties.findIndex(({ id }) => id === applicationId);
        if (named(this.parties[nth]!.seats).some((person) => this.isElsewhere(person, numberIn(at)))) break;
        this.move(nth, (party) => party.offer(at, LATER));
        offered = true;
      }
    }
  }

  protected inLine(party: Application): InLine {
    const barred = party.choices.filter((choice) =>
      named(party.seats).some((person) => this.isElsewhere(person, numberIn(choice), party)),
    );
    const { id, size, choices, ticket } = party;
    const known = { applicationId: id, organizationId: party.organizationId, ticket, size, choices };
    return { ...known, isApproved: party.nextStage === undefined, barredFrom: new Set(barred) };
  }

  private seatings = (): Seating[] => this.offerings.map((_, nth) => this.seating(nth));

  private seating(nth: number): Seating {
    const { fairness, limit, isQuiet } = this.offerings[nth]!;
    const ledger = this.book.ledger(offeringId(nth));
    const heldBy = new Map<OrganizationId, number>();
    for (const party of this.parties.filter((each) => each.holdsSeats && each.offeringId === ledger.offeringId)) {
      heldBy.set(party.organizationId, (heldBy.get(party.organizationId) ?? 0) + party.size);
    }
    const { offeringId: id, seats } = ledger;
    return { offeringId: id, seats, free: freeIn(ledger), fairness, isQuiet, organizationLimit: limit, heldBy };
  }

  private queue = (): InLine[] =>
    this.parties.filter(({ state }) => state === 'waitlisted').map((party) => this.inLine(party));

  protected apply(asked: Of<'apply'>): void {
    const { people, choices } = asked;
    insist(choices.every((choice) => people.every((person) => this.mayCome(personId(person), choice))));
    const seats = people.map((person) => seatOf(personId(person)));
    this.line(asked, seats);
  }

  protected reserve(asked: Of<'reserve'>): void {
    this.line(asked, Array.from({ length: asked.seats }, emptySeat));
  }

  private mayCome(person: PersonId, offering: number): boolean {
    const edition = String(editionOf(offering));
    const applied = this.parties.some(({ editionId, seats }) => editionId === edition && named(seats).includes(person));
    return !applied && !this.isElsewhere(person, offering);
  }

  private line({ by, organization, choices: nths }: Of<'apply' | 'reserve'>, seats: readonly Seat[]): void {
    const choices = nths.map(offeringId);
    insist(choices.some((id) => this.book.ledger(id).seats >= seats.length));
    const asked = nths.flatMap((nth) => this.offerings[nth]!.stages);
    const stages = (['coordinator', 'office'] as const).filter((stage) => asked.includes(stage));
    const [editionId, ticket] = [String(editionOf(nths[0]!)) as never, this.parties.length + 1];
    const place = { organizationId: organizationId(organization), appliedBy: personId(0), editionId, choices, ticket };
    const own = by === 'coordinator' ? stages.filter((stage) => stage === by) : [];
    const approvals = own.map((stage) => ({ stage, ...given }));
    const applied = { ...place, stages, approvals, seats, namesDueAt: null, termsAcceptedAt: NOW };
    const waiting = Application.apply({ ...applied, reservedByOrganizationId: null }, null);
    const at = seatedAtOnce(this.inLine(waiting), this.queue(), this.seatings());
    const party = at ? Application.apply({ ...applied, reservedByOrganizationId: null }, at) : waiting;
    this.parties.push(party);
    this.record(null, party);
  }

  protected approve({ by, party }: Of<'approve'>): void {
    this.move(party, (one) => one.approve(given, by === 'office' ? ['coordinator', 'office'] : ['coordinator']));
  }

  protected reject({ by, party }: Of<'reject'>): void {
    this.move(party, (one) => {
      insist(by === 'office' || one.nextStage === by);
      one.reject();
    });
  }

  protected accept({ party }: Of<'accept'>): void {
    this.move(party, (one) => one.accept(NOW));
  }

  protected decline({ party }: Of<'decline'>): void {
    this.move(party, (one) => one.decline());
  }

  protected expire({ party }: Of<'expire'>): void {
    insist(this.party(party).state === 'offered');
    this.move(party, (one) => one.expire());
  }

  protected cancel({ party, seats }: Of<'cancel'>): void {
    this.move(party, (one) => {
      const sitting = live(one.seats);
      insist(seats.every((seat) => seat < sitting.length));
      one.giveUp(
        seats.map((seat) => sitting[seat]!.id),
        'canceled',
      );
    });
  }

  protected release({ party }: Of<'release'>): void {
    this.move(party, (one) => {
      const empty = unnamed(one.seats).map(({ id }) => id);
      insist(empty.length > 0);
      one.giveUp(empty, 'released');
    });
  }

  protected transfer({ party: nth, offering }: Of<'transfer'>): void {
    this.move(nth, (party) => {
      const to = offeringId(offering);
      insist(String(editionOf(offering)) === party.editionId && party.holdsSeats && party.offeringId !== to);
      insist(!named(party.seats).some((person) => this.isElsewhere(person, offering, party)));
      const comes = { ...this.inLine(party), choices: [to], barredFrom: new Set<OfferingId>() };
      const { organizationLimit, heldBy } = this.seating(offering);
      insist(comes.size <= shareLeft(organizationLimit, heldBy, party.organizationId));
      insist(seatedAtOnce(comes, this.queue(), this.seatings()) !== null);
      party.transfer(to, this.offerings[offering]!.stages);
    });
  }

  protected swap({ party: nth, seat, person }: Of<'swap'>): void {
    this.move(nth, (party) => {
      const sitting = live(party.seats)[seat];
      insist(sitting !== undefined && party.organizationId === organizationId(organizationOf(person)));
      insist(party.concerns.every((id) => this.mayCome(personId(person), numberIn(id))));
      party.seat(swapped(party.seats, sitting!.id, personId(person)));
    });
  }

  protected offer({ party: nth, offering }: Of<'offer'>): void {
    this.move(nth, (party) => {
      const { isQuiet, organizationLimit, heldBy } = this.seating(offering);
      insist(party.choices.includes(offeringId(offering)) && isQuiet);
      insist(party.size <= shareLeft(organizationLimit, heldBy, party.organizationId));
      party.offer(offeringId(offering), LATER);
    });
  }

  protected resize({ offering, seats }: Of<'resize'>): void {
    const holding = this.parties.filter((party) => party.holdsSeats && party.offeringId === offeringId(offering));
    insist(toMove(holding, seats).length === 0);
    this.book.resize(offeringId(offering), seats);
  }

  protected reschedule({ offering, day }: Of<'reschedule'>): void {
    const holding = this.parties.filter((party) => party.holdsSeats && party.offeringId === offeringId(offering));
    for (const party of holding) for (const person of named(party.seats)) this.leaveDay(party, person);
    this.offerings[offering] = { ...this.offerings[offering]!, day };
    for (const party of holding) this.bookDay(party, named(party.seats));
  }

  protected quiet({ offering, isQuiet }: Of<'quiet'>): void {
    this.offerings[offering] = { ...this.offerings[offering]!, isQuiet };
  }

  protected limit({ offering, limit }: Of<'limit'>): void {
    this.offerings[offering] = { ...this.offerings[offering]!, limit };
  }
}

/** What the domain decides alone; the rest are use cases. */
export const decidedAlone = verbs.filter((verb) => verb in Desk.prototype);
