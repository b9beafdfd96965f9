import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { toldOfWork, workConsentWithdrawn } from '../domain/work-events.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkPublicationStatement } from '../persistence/work-publication.statement.ts';
import { LockOwnWork } from './lock-own-work.ts';
import { TakeWorkBack } from './take-work-back.ts';

/** An author takes their consent back, and with it the work from the public: at once, for all, and without a reason. */
@Injectable()
export class WithdrawWorkConsent {
  constructor(
    private readonly lockOwnWork: LockOwnWork,
    private readonly takeWorkBack: TakeWorkBack,
    private readonly publications: WorkPublicationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, id: WorkId): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { work, me } = await this.lockOwnWork.forWriting(scope, id);
      await this.takeWorkBack.execute(work);
      if (!(await this.publications.dropConsent(id, me.traineeId))) return {};
      const { organizationId, facts } = toldOfWork(work);
      const told = { ...facts, traineeId: me.traineeId };
      await this.events.append({ kind: workConsentWithdrawn, organizationId, facts: told });
      return {};
    });
  }
}
