import { Injectable } from '@nestjs/common';
import type { OfferingId } from '#kernel';
import { Transaction } from '#platform';
import type { Application } from '../domain/application.ts';
import { applicationCanceled, applicationFollowed } from '../domain/application-events.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { type OpenBook, OpenSeatBook } from './open-seat-book.ts';
import { PromoteWaiting } from './promote-waiting.ts';
import { RecordParty } from './record-party.ts';

/** What became of an offering that is called off: its seats are free, and whoever waits for others too goes on waiting. */
@Injectable()
export class FreeOffering {
  constructor(
    private readonly openSeatBook: OpenSeatBook,
    private readonly applications: ApplicationRepository,
    private readonly recordParty: RecordParty,
    private readonly promoteWaiting: PromoteWaiting,
    private readonly transaction: Transaction,
  ) {}

  execute(offeringId: OfferingId, reason: string): Promise<void> {
    return this.transaction.under('allot-seats', async () => {
      const book = await this.openSeatBook.execute([offeringId]);
      const parties = await this.applications.touching([offeringId]);
      for (const party of parties) await this.free(book, party, { offeringId, reason });
      await this.promoteWaiting.execute(book);
    });
  }

  private async free(
    book: OpenBook,
    before: Application,
    { offeringId, reason }: { offeringId: OfferingId; reason: string },
  ) {
    const after = before.asItStands();
    const others = before.choices.filter((choice) => choice !== offeringId);
    const goesOn = !before.holdsSeats && others.length > 0;
    if (goesOn) after.choose(others);
    else after.cancel();
    const kind = goesOn ? applicationFollowed : applicationCanceled;
    await this.recordParty.execute(book, { before, after, kind, reason });
  }
}
