import { Injectable } from '@nestjs/common';
import {
  type CalendarDate,
  Clock,
  type OfferingId,
  type OrganizationId,
  type PersonId,
  type WorkingCalendar,
} from '#kernel';
import { type SeatedKnown, WorkingDays } from '#programs';
import type { Application } from '../domain/application.ts';
import { isQuiet } from '../domain/deadlines.ts';
import type { InLine, Seating } from '../domain/promotion.ts';
import { named } from '../domain/seat.ts';
import { daysOf } from '../domain/seat-book.ts';
import { freeIn } from '../domain/seats.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { BookedDayStatement, type TakenDay } from '../persistence/booked-day.statement.ts';
import { OthersWereFirst } from '../persistence/others-were-first.ts';
import type { OpenBook } from './open-seat-book.ts';

/** Who waits for some offerings, by ticket, and the seats there are for them. */
export interface Line {
  readonly parties: readonly Application[];
  readonly queue: readonly InLine[];
  readonly seatings: readonly Seating[];
  readonly calendar: WorkingCalendar;
}

type Taken = ReadonlyMap<PersonId, readonly TakenDay[]>;

/** Reads who waits for some offerings and who of them could sit there. A step under the lock of the accounts. */
@Injectable()
export class LineUp {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly days: BookedDayStatement,
    private readonly workingDays: WorkingDays,
    private readonly clock: Clock,
  ) {}

  /** The first so many in line; null: everybody. `newcomer` stands in no line yet. */
  async execute(book: OpenBook, offeringIds: readonly OfferingId[], atMost: number | null, newcomer?: Application) {
    const calendar = await this.workingDays.calendar('allot-seats');
    const parties = await this.applications.inLine(offeringIds, atMost);
    const all = newcomer ? [...parties, newcomer] : parties;
    const offerings = offeringIds.map((id) => book.facts(id));
    const taken = await this.takenDays(all, offerings);
    const queue = all.map((party) => inLine(party, offerings, taken));
    const seatings: Seating[] = [];
    for (const facts of offerings) seatings.push(await this.seatingOf(book, facts, calendar));
    return { parties, queue, seatings, calendar };
  }

  /** Somebody of a party that was judged before the locks has a seat elsewhere that day since: it is judged anew. */
  async insistFree(book: OpenBook, party: Application): Promise<void> {
    const taken = await this.takenDays(
      [party],
      party.choices.map((id) => book.facts(id)),
    );
    if (taken.size > 0) throw new OthersWereFirst();
  }

  private async takenDays(parties: readonly Application[], offerings: readonly SeatedKnown[]): Promise<Taken> {
    const people = parties.flatMap(({ seats }) => named(seats));
    const days = offerings.flatMap(({ startsOn, endsOn }) => daysOf(startsOn, endsOn));
    if (people.length === 0) return new Map();
    const booked = await this.days.taken(people, days);
    return Map.groupBy(booked, ({ learnerId }) => learnerId);
  }

  private async seatingOf(book: OpenBook, facts: SeatedKnown, calendar: WorkingCalendar): Promise<Seating> {
    const { offeringId, fairness, organizationLimit, startsOn } = facts;
    const ledger = book.ledger(offeringId);
    const heldBy: ReadonlyMap<OrganizationId, number> =
      organizationLimit === null ? new Map() : await this.applications.heldBy(offeringId);
    const isByHand = startsOn === null || isQuiet(this.clock.today(), { ...facts, startsOn }, calendar);
    const { seats } = ledger;
    return { offeringId, seats, free: freeIn(ledger), fairness, isQuiet: isByHand, organizationLimit, heldBy };
  }
}

function inLine(party: Application, offerings: readonly SeatedKnown[], taken: Taken): InLine {
  const people = named(party.seats);
  const isElsewhere = (person: PersonId, on: CalendarDate) =>
    taken.get(person)?.some(({ day, applicationId }) => day === on && applicationId !== party.id);
  const isBarred = ({ startsOn, endsOn }: SeatedKnown) =>
    daysOf(startsOn, endsOn).some((day) => people.some((person) => isElsewhere(person, day)));
  return {
    applicationId: party.id,
    organizationId: party.organizationId,
    ticket: party.ticket,
    size: party.size,
    choices: party.choices,
    isApproved: party.nextStage === undefined,
    barredFrom: new Set(offerings.filter(isBarred).map(({ offeringId }) => offeringId)),
  };
}
