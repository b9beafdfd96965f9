import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import { WorkNotFound } from '../domain/work-errors.ts';
import { toldOfWork, workGuardianConsentWithdrawn } from '../domain/work-events.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkPublicationStatement } from '../persistence/work-publication.statement.ts';
import { WorkStatement } from '../persistence/work.statement.ts';
import { mayReleaseWork } from '../policy.ts';
import { TakeWorkBack } from './take-work-back.ts';

/** A guardian takes their consent back, as the office is told; the work leaves the public with it. */
@Injectable()
export class WithdrawGuardianWorkConsent {
  constructor(
    private readonly works: WorkStatement,
    private readonly takeWorkBack: TakeWorkBack,
    private readonly publications: WorkPublicationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(
    scope: AuthorizedScope,
    id: WorkId,
    { traineeId, reason }: { traineeId: TraineeId; reason: string },
  ): Promise<Record<string, never>> {
    insist(mayReleaseWork(scope.actor));
    return this.transaction.run(scope, async () => {
      const work = await this.works.lock(id);
      if (!(await this.publications.dropGuardian(id, traineeId))) throw new WorkNotFound();
      await this.takeWorkBack.execute(work, reason);
      const { organizationId, facts } = toldOfWork(work);
      const told = { ...facts, traineeId };
      await this.events.append({ kind: workGuardianConsentWithdrawn, organizationId, facts: told, reason });
      return {};
    });
  }
}
