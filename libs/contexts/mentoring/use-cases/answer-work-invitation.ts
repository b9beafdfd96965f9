import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { authorAfter, type Work, type WorkAuthor } from '../domain/work.ts';
import { toldOfWork, workAuthorAccepted, workAuthorDeclined } from '../domain/work-events.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkStatement } from '../persistence/work.statement.ts';
import { LockOwnWork } from './lock-own-work.ts';

/** Whoever was invited becomes an author, which makes a new version for everybody to consent to; or declines. */
@Injectable()
export class AnswerWorkInvitation {
  constructor(
    private readonly lockOwnWork: LockOwnWork,
    private readonly works: WorkStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, id: WorkId, { accepts }: { accepts: boolean }): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { work, me } = await this.lockOwnWork.forAnswering(scope, id);
      authorAfter(work, me.traineeId, accepts ? 'accept' : 'decline');
      const invitedBy = await this.works.inviterOf(id, me.traineeId);
      const version = accepts ? await this.accept(work, me) : await this.decline(work, me);
      const { organizationId, facts } = toldOfWork({ ...work, version });
      const kind = accepts ? workAuthorAccepted : workAuthorDeclined;
      await this.events.append({ kind, organizationId, facts: { ...facts, traineeId: me.traineeId, invitedBy } });
      return {};
    });
  }

  private async accept({ id }: Work, { traineeId }: WorkAuthor): Promise<number> {
    const now = this.clock.now();
    await this.works.acceptAuthor(id, traineeId, now);
    return this.works.step(id, now);
  }

  private async decline({ id, version }: Work, { traineeId }: WorkAuthor): Promise<number> {
    await this.works.dropAuthor(id, traineeId);
    return version;
  }
}
