import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, CalendarDate } from '#kernel';
import { Transaction } from '#platform';
import { DeletionStatement } from '../persistence/deletion.statement.ts';

/** Whether the deletion of one's own account was asked for; and that it was not meant. */
@Injectable()
export class TakeBackDeletion {
  constructor(
    private readonly deletions: DeletionStatement,
    private readonly transaction: Transaction,
  ) {}

  look(scope: AuthorizedScope): Promise<{ expectedOn: CalendarDate | null }> {
    return this.transaction.run(scope, async () => ({
      expectedOn: (await this.deletions.expectedOn(scope.actor.personId)) ?? null,
    }));
  }

  execute(scope: AuthorizedScope): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      await this.deletions.takeBack(scope.actor.personId);
      return {};
    });
  }
}
