import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { peopleFreed } from '../domain/application-events.ts';
import { OfferFreeSeats } from '../use-cases/offer-free-seats.ts';

/** Whoever is elsewhere that day is stepped over, and no longer when they are not: free seats are offered in turn. */
@Reacts(peopleFreed, 'allot-seats')
@Injectable()
export class OfferOnPeopleFreed implements Reaction<typeof peopleFreed> {
  constructor(private readonly offerFreeSeats: OfferFreeSeats) {}

  react({ facts }: EventOf<typeof peopleFreed>): Promise<void> {
    return this.offerFreeSeats.execute(facts.offeringIds);
  }
}
