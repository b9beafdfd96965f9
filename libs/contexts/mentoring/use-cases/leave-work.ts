import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { authorAfter, insistOnOtherAuthors } from '../domain/work.ts';
import { toldOfWork, workAuthorLeft } from '../domain/work-events.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkStatement } from '../persistence/work.statement.ts';
import { LockOwnWork } from './lock-own-work.ts';
import { WithdrawWorkConsent } from './withdraw-work-consent.ts';

/** An author leaves a work that others go on with, and takes their consent with them. What they added to it stays. */
@Injectable()
export class LeaveWork {
  constructor(
    private readonly lockOwnWork: LockOwnWork,
    private readonly works: WorkStatement,
    private readonly withdrawWorkConsent: WithdrawWorkConsent,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, id: WorkId): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { work, me } = await this.lockOwnWork.forWriting(scope, id);
      authorAfter(work, me.traineeId, 'leave');
      insistOnOtherAuthors(work);
      await this.withdrawWorkConsent.execute(scope, id);
      const version = await this.works.step(id, this.clock.now());
      await this.works.dropAuthor(id, me.traineeId);
      const { organizationId, facts } = toldOfWork({ ...work, version });
      await this.events.append({ kind: workAuthorLeft, organizationId, facts: { ...facts, traineeId: me.traineeId } });
      return {};
    });
  }
}
