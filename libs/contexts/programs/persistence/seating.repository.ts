import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import type { FiscalYear, OfferingId } from '#kernel';
import { Transaction } from '#platform';
import {
  OfferingHasNoSeats,
  TrancheNotFound,
  TrancheOfAnotherFiscalYear,
  VenueNotFound,
} from '../domain/exercise-errors.ts';
import type { EditionId, TrancheId, VenueId } from '../domain/ids.ts';
import { Offering } from '../domain/offering.ts';
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

  /** Whether the offering has satellites. */
  hasSatellites(parentOfferingId: OfferingId): Promise<boolean> {
    return this.transaction.manager.existsBy(Seating, { parentOfferingId });
  }

  /** From when one may apply; null: as soon as the offering is open. Throws `tranche-unknown`. */
  async opensAt({ applicationOpensAt, trancheId }: Pick<Seating, 'applicationOpensAt' | 'trancheId'>) {
    const tranche = trancheId ? await this.tranche(trancheId) : null;
    return applicationOpensAt ?? tranche?.opensAt ?? null;
  }

  /** The venue and the tranche exist, and the tranche is of the fiscal year. */
  async insistOnPlaces({ venueId, trancheId }: Pick<Seating, 'venueId' | 'trancheId'>, fiscalYear: FiscalYear) {
    if (venueId) await this.venue(venueId);
    const tranche = trancheId ? await this.tranche(trancheId) : null;
    if (tranche && tranche.fiscalYear !== fiscalYear) throw new TrancheOfAnotherFiscalYear(tranche.fiscalYear);
  }

  /** The offerings of an edition that were not called off, with their plans; parents before their satellites. */
  async plansOf(editionId: EditionId): Promise<{ offering: Offering; seating: Seating }[]> {
    const offerings = await this.transaction.manager.find(Offering, {
      where: { editionId, state: Not('canceled') },
      order: { id: 'asc' },
    });
    const seatings = await this.transaction.manager.findBy(Seating, { offeringId: In(offerings.map(({ id }) => id)) });
    const plans = offerings.flatMap((offering) => {
      const seating = seatings.find(({ offeringId }) => offeringId === offering.id);
      return seating ? [{ offering, seating }] : [];
    });
    return plans.toSorted((one, other) => depthOf(one.seating) - depthOf(other.seating));
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

const depthOf = ({ parentOfferingId }: Seating): number => (parentOfferingId ? 1 : 0);
