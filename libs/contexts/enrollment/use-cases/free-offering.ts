import { Injectable } from '@nestjs/common';
import { Clock, type OfferingId } from '#kernel';
import { Transaction } from '#platform';
import type { Application } from '../domain/application.ts';
import { applicationCanceled, applicationFollowed } from '../domain/application-events.ts';
import { RecordChangedMeanwhile } from '../domain/errors.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { type OpenBook, OpenSeatBook } from './open-seat-book.ts';
import { PromoteWaiting } from './promote-waiting.ts';
import { RecordParty } from './record-party.ts';

/**
 * An offering is called off: whoever had a seat there or waited for it goes on with their other choices that are still to
 * come, in line by the ticket they drew when they applied, and is offered what is free. Who has none is canceled.
 */
@Injectable()
export class FreeOffering {
  constructor(
    private readonly openSeatBook: OpenSeatBook,
    private readonly applications: ApplicationRepository,
    private readonly recordParty: RecordParty,
    private readonly promoteWaiting: PromoteWaiting,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(offeringId: OfferingId, reason: string): Promise<void> {
    return this.transaction.under('allot-seats', async () => {
      const chosen = await this.applications.chosenBy([offeringId]);
      const book = await this.openSeatBook.execute([offeringId, ...chosen]);
      const parties = await this.applications.touching([offeringId]);
      // Somebody applied before the locks were ours: everything is looked at once more.
      if (parties.some(({ choices }) => choices.some((id) => !book.offeringIds.includes(id)))) {
        throw new RecordChangedMeanwhile();
      }
      for (const party of parties) await this.free(book, party, reason);
      await this.promoteWaiting.execute(book);
    });
  }

  private async free(book: OpenBook, before: Application, reason: string): Promise<void> {
    const after = before.asItStands();
    const others = before.choices.filter((choice) => this.isToCome(book, choice));
    if (others.length > 0) after.fallBack(others);
    else after.cancel();
    const kind = others.length > 0 ? applicationFollowed : applicationCanceled;
    await this.recordParty.execute(book, { before, after, kind, reason });
  }

  private isToCome(book: OpenBook, offeringId: OfferingId): boolean {
    const { state, startsOn } = book.facts(offeringId);
    return state !== 'canceled' && startsOn !== null && startsOn > this.clock.today();
  }
}
