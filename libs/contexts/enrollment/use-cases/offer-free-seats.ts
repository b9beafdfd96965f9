import { Injectable } from '@nestjs/common';
import type { OfferingId } from '#kernel';
import { Transaction } from '#platform';
import { OpenSeatBook } from './open-seat-book.ts';
import { PromoteWaiting } from './promote-waiting.ts';

/** Looks at the line of some offerings once more: somebody left it, or seats may be given again. */
@Injectable()
export class OfferFreeSeats {
  constructor(
    private readonly openSeatBook: OpenSeatBook,
    private readonly promoteWaiting: PromoteWaiting,
    private readonly transaction: Transaction,
  ) {}

  execute(offeringIds: readonly OfferingId[]): Promise<void> {
    return this.transaction.under('allot-seats', async () =>
      this.promoteWaiting.execute(await this.openSeatBook.execute(offeringIds)),
    );
  }
}
