import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { offeringSeatingChanged } from '#programs';
import { OfferFreeSeats } from '../use-cases/offer-free-seats.ts';

/** Another quiet time or share of an organization may let somebody in line have a seat. */
@Reacts(offeringSeatingChanged, 'allot-seats')
@Injectable()
export class OfferOnSeatingChanged implements Reaction<typeof offeringSeatingChanged> {
  constructor(private readonly offerFreeSeats: OfferFreeSeats) {}

  react({ facts }: EventOf<typeof offeringSeatingChanged>): Promise<void> {
    return this.offerFreeSeats.execute([facts.offeringId]);
  }
}
