import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import { authorAfter } from '../domain/work.ts';
import { toldOfWork, workAuthorInvited } from '../domain/work-events.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkStatement } from '../persistence/work.statement.ts';
import { Fellows } from '../queries/fellows.ts';
import { LockOwnWork } from './lock-own-work.ts';

/** An author invites somebody of their cohort, of whichever track; from then on these may read the work. */
@Injectable()
export class InviteWorkAuthor {
  constructor(
    private readonly lockOwnWork: LockOwnWork,
    private readonly works: WorkStatement,
    private readonly fellows: Fellows,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, id: WorkId, traineeId: TraineeId): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { work } = await this.lockOwnWork.forWriting(scope, id);
      const fellow = await this.fellows.oneOf(work.cohortId, traineeId);
      authorAfter(work, traineeId, 'invite');
      await this.works.addAuthor(id, fellow, scope.actor.personId, this.clock.now());
      const { organizationId, facts } = toldOfWork(work);
      await this.events.append({ kind: workAuthorInvited, organizationId, facts: { ...facts, traineeId } });
      return {};
    });
  }
}
