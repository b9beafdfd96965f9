import { Injectable } from '@nestjs/common';
import type { OfferingId } from '#kernel';
import { EventLog } from '#platform';
import { seatsChangedTo } from '../domain/application-events.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { OpenSeatBook } from './open-seat-book.ts';
import { PromoteWaiting } from './promote-waiting.ts';

interface Changed {
  readonly offeringId: OfferingId;
  readonly seatsBefore: number;
  readonly reason: string;
}

export interface SeatsNow {
  readonly offeringId: OfferingId;
  readonly seats: number;
  readonly held: number;
}

/** Enters another number of seats in the account and offers the new ones. A step under the lock of the account. */
@Injectable()
export class TellSeats {
  constructor(
    private readonly openSeatBook: OpenSeatBook,
    private readonly applications: ApplicationRepository,
    private readonly promoteWaiting: PromoteWaiting,
    private readonly events: EventLog,
  ) {}

  async execute({ offeringId, seatsBefore, reason }: Changed): Promise<SeatsNow> {
    const book = await this.openSeatBook.execute([offeringId]);
    const { editionId, organizationId, organizationLimit, seats } = book.facts(offeringId);
    const ledger = book.resize(offeringId, seats);
    await this.applications.saveLedger(ledger);
    await this.events.append(
      seatsChangedTo(ledger, { editionId, organizationId, seatsBefore, organizationLimit, reason }),
    );
    await this.promoteWaiting.execute(book);
    return { offeringId, seats, held: book.ledger(offeringId).held };
  }
}
