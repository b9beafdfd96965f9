import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { Visibility } from '../domain/work.ts';
import { toldOfWork, workWritten } from '../domain/work-events.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkStatement } from '../persistence/work.statement.ts';
import { LockOwnWork } from './lock-own-work.ts';
import { TakeWorkBack } from './take-work-back.ts';

/** An author says who may see a work; asked to be public no more, it is taken back at once. */
@Injectable()
export class ShowWorkTo {
  constructor(
    private readonly lockOwnWork: LockOwnWork,
    private readonly works: WorkStatement,
    private readonly takeWorkBack: TakeWorkBack,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, id: WorkId, visibility: Visibility): Promise<{ visibility: Visibility }> {
    return this.transaction.run(scope, async () => {
      const { work } = await this.lockOwnWork.forWriting(scope, id);
      if (work.visibility === visibility) return { visibility };
      if (visibility !== 'public') await this.takeWorkBack.execute(work);
      await this.works.show(id, visibility);
      await this.events.append({ kind: workWritten, ...toldOfWork(work) });
      return { visibility };
    });
  }
}
