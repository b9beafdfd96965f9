import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { type InBoth, insistOnWorkVersion } from '../domain/work.ts';
import { creditOf, type ShownAs } from '../domain/work-publication.ts';
import { toldOfWork, workConsentGiven } from '../domain/work-events.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkPublicationStatement } from '../persistence/work-publication.statement.ts';
import { LockOwnWork } from './lock-own-work.ts';

interface Consent {
  /** The version they looked at. */
  readonly version: number;
  readonly shownAs: ShownAs;
  readonly credit: InBoth | null;
}

/** An author lets anybody see the work as it stands, and says by which name they want to be shown with it. */
@Injectable()
export class GiveWorkConsent {
  constructor(
    private readonly lockOwnWork: LockOwnWork,
    private readonly publications: WorkPublicationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, id: WorkId, { version, shownAs, credit }: Consent): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { work, me } = await this.lockOwnWork.forWriting(scope, id);
      insistOnWorkVersion(work, version);
      const consent = { shownAs, credit: creditOf(shownAs, credit), now: this.clock.now() };
      await this.publications.consent(work, me, consent);
      const { organizationId, facts } = toldOfWork(work);
      const told = { ...facts, traineeId: me.traineeId };
      await this.events.append({ kind: workConsentGiven, organizationId, facts: told });
      return {};
    });
  }
}
