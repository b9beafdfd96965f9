import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type OfferingId } from '#kernel';
import { Transaction } from '#platform';
import { SetSeats } from '#programs';
import { canChangeSeating } from '../policy.ts';
import { CheckSeatsHeld } from './check-seats-held.ts';
import { type SeatsNow, TellSeats } from './tell-seats.ts';

interface Asked {
  readonly offeringId: OfferingId;
  readonly seats: number;
  /** Left out: as it is. Null: any number. */
  readonly organizationLimit?: number | null | undefined;
  readonly reason: string;
}

/**
 * Gives an offering more seats, which are offered to those who wait, or fewer, down to those that are held: below that it
 * is refused, with the names of those who came last and would have to move. Nobody's approval is skipped.
 */
@Injectable()
export class ChangeSeats {
  constructor(
    private readonly checkSeatsHeld: CheckSeatsHeld,
    private readonly setSeats: SetSeats,
    private readonly tellSeats: TellSeats,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { organizationLimit, reason, ...asked }: Asked): Promise<SeatsNow> {
    insist(canChangeSeating(scope.actor));
    const { offeringId, seats } = asked;
    return this.transaction.run(scope, async () => {
      const before = await this.transaction.under('allot-seats', () => this.checkSeatsHeld.execute(offeringId, seats));
      await this.setSeats.execute(scope, { ...asked, ...(organizationLimit !== undefined && { organizationLimit }) });
      const seatsBefore = before.ledger(offeringId).seats;
      return this.transaction.under('allot-seats', () => this.tellSeats.execute({ offeringId, seatsBefore, reason }));
    });
  }
}
