import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, OfferingId } from '#kernel';
import { Transaction } from '#platform';
import { InterestStatement } from '../persistence/interest.statement.ts';

/** Somebody no longer wants to hear of an offering without a date. */
@Injectable()
export class WithdrawInterest {
  constructor(
    private readonly interests: InterestStatement,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, offeringId: OfferingId): Promise<{ isInterested: boolean }> {
    return this.transaction.run(scope, async () => {
      await this.interests.withdraw(offeringId, scope.actor.personId);
      return { isInterested: false };
    });
  }
}
