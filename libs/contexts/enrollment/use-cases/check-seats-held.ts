import { Injectable } from '@nestjs/common';
import type { OfferingId } from '#kernel';
import { SeatsBelowHeld } from '../domain/application-errors.ts';
import { peopleTold } from '../domain/people-told.ts';
import { named } from '../domain/seat.ts';
import { toMove } from '../domain/seats.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { PersonLabels } from '../queries/person-labels.ts';
import { type OpenBook, OpenSeatBook } from './open-seat-book.ts';

/** Locks the seats of an offering, and refuses a number below those that are held: it says who would have to move. */
@Injectable()
export class CheckSeatsHeld {
  constructor(
    private readonly openSeatBook: OpenSeatBook,
    private readonly applications: ApplicationRepository,
    private readonly labels: PersonLabels,
  ) {}

  async execute(offeringId: OfferingId, seats: number): Promise<OpenBook> {
    const book = await this.openSeatBook.execute([offeringId]);
    const { held } = book.ledger(offeringId);
    if (seats >= held) return book;
    const moving = toMove(await this.applications.holding(offeringId), seats);
    const people = moving.flatMap((party) => named(party.seats));
    const names = [...(await this.labels.all(people)).values()];
    const nameless = moving.reduce((sum, { size }) => sum + size, 0) - people.length;
    throw new SeatsBelowHeld(held, peopleTold(names, nameless));
  }
}
