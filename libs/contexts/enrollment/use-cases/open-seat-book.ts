import { Injectable } from '@nestjs/common';
import type { OfferingId } from '#kernel';
import { SeatedFacts, type SeatedKnown } from '#programs';
import { OfferingWithoutSeats } from '../domain/application-errors.ts';
import { SeatBook } from '../domain/seat-book.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';

/** The accounts of some offerings under their locks, with what is known of these offerings since. */
export class OpenBook extends SeatBook {
  constructor(
    ledgers: ConstructorParameters<typeof SeatBook>[0],
    private readonly known: ReadonlyMap<OfferingId, SeatedKnown>,
  ) {
    super(ledgers);
  }

  facts(offeringId: OfferingId): SeatedKnown {
    const facts = this.known.get(offeringId);
    if (!facts) throw new Error('Seats are counted under the lock of their ledger');
    return facts;
  }
}

/**
 * Locks the seats of all offerings that a step concerns, in the order of their ids, before anything else is locked. Read
 * only afterwards: whoever held the lock before may have changed the number of seats.
 */
@Injectable()
export class OpenSeatBook {
  constructor(
    private readonly applications: ApplicationRepository,
    private readonly seated: SeatedFacts,
  ) {}

  async execute(offeringIds: readonly OfferingId[]): Promise<OpenBook> {
    const locked = await this.applications.lockLedgers(offeringIds);
    if (locked.length < new Set(offeringIds).size) throw new OfferingWithoutSeats();
    const facts = await this.seated.all(
      'allot-seats',
      locked.map(({ offeringId }) => offeringId),
    );
    const known = new Map(facts.map((each) => [each.offeringId, each]));
    const ledgers = locked.map((ledger) => ({ ...ledger, seats: known.get(ledger.offeringId)?.seats ?? 0 }));
    return new OpenBook(ledgers, known);
  }
}
