import { Injectable } from '@nestjs/common';
import type { OfferingId } from '#kernel';
import { Transaction } from '#platform';
import { OfferingHasNoSeats, TrancheNotFound, VenueNotFound } from '../domain/errors.ts';
import type { TrancheId, VenueId } from '../domain/ids.ts';
import { Seating } from '../domain/seating.ts';
import type { ApplicationTranche, Venue } from '../domain/venue.ts';
import { TrancheSchema, VenueSchema } from './seating.schemas.ts';

/** The seats of offerings, and the venues and tranches they name. */
@Injectable()
export class SeatingRepository {
  constructor(private readonly transaction: Transaction) {}

  async add(seating: Seating): Promise<void> {
    await this.transaction.manager.insert(Seating, seating);
  }

  /** The seats of the offering, locked until the transaction ends. */
  async lock(offeringId: OfferingId): Promise<Seating> {
    const seating = await this.transaction.manager.findOne(Seating, {
      where: { offeringId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!seating) throw new OfferingHasNoSeats();
    return seating;
  }

  /** The satellites of an offering, locked in one order. */
  satellites(parentOfferingId: OfferingId): Promise<Seating[]> {
    return this.transaction.manager.find(Seating, {
      where: { parentOfferingId },
      order: { offeringId: 'asc' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async save(seating: Seating): Promise<void> {
    await this.transaction.manager.save(Seating, seating);
  }

  async venue(id: VenueId): Promise<Venue> {
    const venue = await this.transaction.manager.findOneBy(VenueSchema, { id });
    if (!venue) throw new VenueNotFound();
    return venue;
  }

  async tranche(id: TrancheId): Promise<ApplicationTranche> {
    const tranche = await this.transaction.manager.findOneBy(TrancheSchema, { id });
    if (!tranche) throw new TrancheNotFound();
    return tranche;
  }
}
