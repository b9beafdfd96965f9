import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { seatingChanged } from '../domain/seating-events.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';
import { SeatingRepository } from '../persistence/seating.repository.ts';

interface Asked {
  readonly offeringId: OfferingId;
  readonly seats: number;
  /** Left out: as it is. Null: any number. */
  readonly organizationLimit?: number | null;
}

/**
 * Sets how many seats an offering has, and how many one organization may take, before and after it opened.
 * Only for whoever holds the ledger of its seats and has judged who asks: nothing here knows how many are taken.
 */
@Injectable()
export class SetSeats {
  constructor(
    private readonly programs: ProgramsRepository,
    private readonly seatings: SeatingRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { offeringId, ...asked }: Asked): Promise<void> {
    return this.transaction.run(scope, () =>
      this.transaction.under('define-programs', async () => {
        const seating = await this.seatings.lock(offeringId);
        seating.setSeats(asked);
        await this.seatings.save(seating);
        const offering = await this.programs.known(offeringId);
        await this.events.append(seatingChanged(offering, Object.keys(asked)));
      }),
    );
  }
}
