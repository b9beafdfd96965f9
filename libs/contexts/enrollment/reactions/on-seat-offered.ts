import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { seatOffered } from '../domain/application-events.ts';
import { OfferFreeSeats } from '../use-cases/offer-free-seats.ts';

/** A party that was offered a seat no longer stands in line for its other choices: those behind it may fit there. */
@Reacts(seatOffered, 'allot-seats')
@Injectable()
export class OfferOnSeatOffered implements Reaction<typeof seatOffered> {
  constructor(private readonly offerFreeSeats: OfferFreeSeats) {}

  async react({ facts }: EventOf<typeof seatOffered>): Promise<void> {
    if (facts.leaves.length) await this.offerFreeSeats.execute(facts.leaves);
  }
}
