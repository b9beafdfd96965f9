import { Injectable } from '@nestjs/common';
import type { Authority } from '#kernel';
import { Daily, type Schedule } from '#platform';
import { DueApplications } from '../queries/due-applications.ts';
import { OfferFreeSeats } from '../use-cases/offer-free-seats.ts';

/** Whoever held up a line may have become ineligible without a seat being freed: then those behind them get theirs. */
@Daily('00:40', 'allot-seats')
@Injectable()
export class LookAtLines implements Schedule {
  constructor(
    private readonly due: DueApplications,
    private readonly offerFreeSeats: OfferFreeSeats,
  ) {}

  async run(under: Authority): Promise<void> {
    for (const offeringId of await this.due.lines(under)) await this.offerFreeSeats.execute([offeringId]);
  }
}
