import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type OfferingId } from '#kernel';
import { Transaction } from '#platform';
import { CallOff } from '#programs';
import { applicationFollowed, applicationTransferred } from '../domain/application-events.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { canChangeSeating } from '../policy.ts';
import { CheckMerger } from './check-merger.ts';
import { PromoteWaiting } from './promote-waiting.ts';
import { RecordParty } from './record-party.ts';

interface Asked {
  readonly offeringId: OfferingId;
  readonly intoOfferingId: OfferingId;
  readonly reason: string;
  readonly version: number;
}

/**
 * Moves everybody of an offering, seated or waiting, into another of the same edition, and calls the first off. Tickets
 * stay: two lines become one, in the order in which people applied. All of them fit, or nobody moves.
 */
@Injectable()
export class MergeOfferings {
  constructor(
    private readonly checkMerger: CheckMerger,
    private readonly applications: ApplicationRepository,
    private readonly recordParty: RecordParty,
    private readonly promoteWaiting: PromoteWaiting,
    private readonly callOff: CallOff,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<{ moved: number }> {
    insist(canChangeSeating(scope.actor));
    const { offeringId, version, reason } = asked;
    return this.transaction.run(scope, async () => {
      const moved = await this.transaction.under('allot-seats', () => this.move(asked));
      await this.callOff.execute(scope, { offeringId, version, reason });
      return { moved };
    });
  }

  private async move({ offeringId: from, intoOfferingId: into, reason }: Asked): Promise<number> {
    const book = await this.checkMerger.execute(from, into);
    const parties = await this.applications.touching([from]);
    for (const before of parties) {
      const after = before.asItStands();
      const choices = [...new Set(before.choices.map((choice) => (choice === from ? into : choice)))];
      if (before.holdsSeats) after.follow(into, choices);
      else after.choose(choices);
      const kind = before.holdsSeats ? applicationTransferred : applicationFollowed;
      await this.recordParty.execute(book, { before, after, kind, reason });
    }
    await this.promoteWaiting.execute(book);
    return parties.length;
  }
}
