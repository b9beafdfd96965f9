import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { isAskedJustNow } from '#selection';
import { WorkGuardianAskedJustNow, WorkGuardianMailIsYours } from '../domain/work-errors.ts';
import { toldOfWork, workGuardianAsked } from '../domain/work-events.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { insistOnWorkVersion, type Work, type WorkAuthor } from '../domain/work.ts';
import { GuardianLinkStatement } from '../persistence/guardian-link.statement.ts';
import { FactsForRelease } from '../queries/facts-for-release.ts';
import { LockOwnWork } from './lock-own-work.ts';

interface Asked {
  /** The version they looked at. */
  readonly version: number;
  readonly mail: string;
}

/** A minor has their guardian asked by mail whether the work may go public as it stands, with the name they chose. */
@Injectable()
export class AskGuardianForWork {
  constructor(
    private readonly lockOwnWork: LockOwnWork,
    private readonly facts: FactsForRelease,
    private readonly links: GuardianLinkStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, id: WorkId, { version, mail }: Asked): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { work, me } = await this.lockOwnWork.forWriting(scope, id);
      insistOnWorkVersion(work, version);
      await this.facts.insistOnGuardianOf(scope, work, me.traineeId);
      await this.insistOnMail(work, me, mail);
      const linkId = await this.links.askAnew(work, me, { mail, now: this.clock.now() });
      const { organizationId, facts } = toldOfWork(work);
      const told = { ...facts, traineeId: me.traineeId, linkId };
      await this.events.append({ kind: workGuardianAsked, organizationId, facts: told });
      return {};
    });
  }

  private async insistOnMail({ id }: Work, me: WorkAuthor, mail: string): Promise<void> {
    if (await this.links.isOwnMail(me, mail)) throw new WorkGuardianMailIsYours();
    const askedAt = await this.links.lastAsked(id, me.traineeId);
    if (isAskedJustNow(askedAt, this.clock.now())) throw new WorkGuardianAskedJustNow();
  }
}
