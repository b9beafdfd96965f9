import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { EventLog } from '#platform';
import { type GuardianAsked, insistOnLink } from '../domain/guardian-asked.ts';
import { WorkConsentLinkRefused } from '../domain/work-errors.ts';
import {
  toldOfWork,
  workGuardianConsentDeclined,
  workGuardianConsentGiven,
  workGuardianConsentWithdrawn,
} from '../domain/work-events.ts';
import { GuardianLinkStatement } from '../persistence/guardian-link.statement.ts';
import { WorkPublicationStatement } from '../persistence/work-publication.statement.ts';
import { WorkStatement } from '../persistence/work.statement.ts';
import { TakeWorkBack } from './take-work-back.ts';

/** What a guardian says by their link, while the work stands still: a release waits for it. Inside a transaction. */
@Injectable()
export class SettleGuardianAnswer {
  constructor(
    private readonly works: WorkStatement,
    private readonly links: GuardianLinkStatement,
    private readonly publications: WorkPublicationStatement,
    private readonly takeWorkBack: TakeWorkBack,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async answer(
    asked: GuardianAsked,
    { guardianName, agrees }: { guardianName: string; agrees: boolean },
  ): Promise<void> {
    const work = await this.works.lock(asked.workId);
    const now = this.clock.now();
    if (agrees) insistOnLink(asked, { may: 'answer', version: work.version });
    if (!(await this.links.answer(asked, agrees ? 'given' : 'declined', now))) throw new WorkConsentLinkRefused();
    if (agrees) await this.links.agree(asked, { guardianName, on: this.clock.today(), now });
    const { organizationId, facts } = toldOfWork(work);
    const kind = agrees ? workGuardianConsentGiven : workGuardianConsentDeclined;
    await this.events.append({ kind, organizationId, facts: { ...facts, traineeId: asked.traineeId } });
  }

  /** From the end of the transaction nobody sees the work in public. */
  async withdraw({ workId, traineeId }: GuardianAsked): Promise<void> {
    const work = await this.works.lock(workId);
    if (!(await this.publications.dropGuardian(workId, traineeId))) throw new WorkConsentLinkRefused();
    await this.takeWorkBack.execute(work);
    const { organizationId, facts } = toldOfWork(work);
    await this.events.append({ kind: workGuardianConsentWithdrawn, organizationId, facts: { ...facts, traineeId } });
  }
}
