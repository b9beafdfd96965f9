import { Injectable } from '@nestjs/common';
import type { OfferingId } from '#kernel';
import {
  AlreadyInThatOffering,
  ChoicesOfDifferentEditions,
  MergeDoesNotFit,
  MergeKeepsPeopleApart,
  SatellitesJoin,
} from '../domain/application-errors.ts';
import { OfferingTakesNobody } from '../domain/errors.ts';
import { peopleTold } from '../domain/people-told.ts';
import { named } from '../domain/seat.ts';
import { daysOf } from '../domain/seat-book.ts';
import { freeIn } from '../domain/seats.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { BookedDayStatement } from '../persistence/booked-day.statement.ts';
import { PersonLabels } from '../queries/person-labels.ts';
import { CheckChoices } from './check-choices.ts';
import { type OpenBook, OpenSeatBook } from './open-seat-book.ts';

/** Locks two offerings that are to be merged and refuses what cannot be: too few seats, people who are elsewhere that day. */
@Injectable()
export class CheckMerger {
  constructor(
    private readonly openSeatBook: OpenSeatBook,
    private readonly checkChoices: CheckChoices,
    private readonly applications: ApplicationRepository,
    private readonly days: BookedDayStatement,
    private readonly labels: PersonLabels,
  ) {}

  async execute(from: OfferingId, into: OfferingId): Promise<OpenBook> {
    if (from === into) throw new AlreadyInThatOffering();
    const book = await this.openSeatBook.execute([from, into]);
    const target = book.facts(into);
    if (target.editionId !== book.facts(from).editionId) throw new ChoicesOfDifferentEditions();
    if (target.state !== 'open' || !target.startsOn) throw new OfferingTakesNobody();
    if (book.facts(from).satelliteIds.length > 0) throw new SatellitesJoin();
    this.checkChoices.insistToCome([book.facts(from), target]);
    const missing = book.ledger(from).held - freeIn(book.ledger(into));
    if (missing > 0) throw new MergeDoesNotFit(missing);
    await this.insistOnDays(from, daysOf(target.startsOn, target.endsOn));
    return book;
  }

  private async insistOnDays(from: OfferingId, days: ReturnType<typeof daysOf>): Promise<void> {
    const holding = await this.applications.holding(from);
    const own = new Set(holding.map(({ id }) => id));
    const people = holding.flatMap(({ seats }) => named(seats));
    const taken = await this.days.taken(people, days);
    const elsewhere = taken.filter(({ applicationId }) => !own.has(applicationId));
    if (elsewhere.length === 0) return;
    const names = await this.labels.all(elsewhere.map(({ learnerId }) => learnerId));
    throw new MergeKeepsPeopleApart(peopleTold([...names.values()]));
  }
}
