import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { insistOnSoleAuthor } from '../domain/work.ts';
import { toldOfWork, workRemoved } from '../domain/work-events.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkStatement } from '../persistence/work.statement.ts';
import { LockOwnWork } from './lock-own-work.ts';
import { TakeWorkBack } from './take-work-back.ts';

/** Its only author removes a work, also from the public; its files are collected a day later. */
@Injectable()
export class RemoveWork {
  constructor(
    private readonly lockOwnWork: LockOwnWork,
    private readonly works: WorkStatement,
    private readonly takeWorkBack: TakeWorkBack,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, id: WorkId): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { work } = await this.lockOwnWork.forWriting(scope, id);
      insistOnSoleAuthor(work);
      await this.takeWorkBack.execute(work);
      await this.works.remove(id);
      await this.events.append({ kind: workRemoved, ...toldOfWork(work) });
      return {};
    });
  }
}
