import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import { DeletionStatement } from '../persistence/deletion.statement.ts';
import { isStillReferredTo, LeaveForGood } from './leave-for-good.ts';

/** Deletes the accounts whose people asked for it, once nothing of theirs has to be kept; each for itself, and once. */
@Injectable()
export class DeleteWhenAsked {
  constructor(
    private readonly deletions: DeletionStatement,
    private readonly leaveForGood: LeaveForGood,
    private readonly transaction: Transaction,
  ) {}

  async execute(): Promise<void> {
    const asked = await this.transaction.under('delete-accounts', () => this.deletions.askedBy());
    for (const personId of asked) {
      await this.transaction
        .under('delete-accounts', () => this.leaveForGood.execute(personId))
        .catch((error) => {
          if (!isStillReferredTo(error)) throw error;
        });
    }
  }
}
