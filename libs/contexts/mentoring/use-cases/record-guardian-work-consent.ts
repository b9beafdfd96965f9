import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import { WorkNotFound } from '../domain/work-errors.ts';
import { insistOnWorkVersion } from '../domain/work.ts';
import { insistOnMinor } from '../domain/work-publication.ts';
import { toldOfWork, workGuardianConsentRecorded } from '../domain/work-events.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkPublicationStatement } from '../persistence/work-publication.statement.ts';
import { WorkStatement } from '../persistence/work.statement.ts';
import { FactsForRelease } from '../queries/facts-for-release.ts';
import { mayReleaseWork } from '../policy.ts';

interface Paper {
  readonly traineeId: TraineeId;
  /** The version the guardian was shown. */
  readonly version: number;
  readonly guardianName: string;
  readonly signedOn: CalendarDate;
}

/** The office records what the guardian of a minor signed on paper: that this version may go public. */
@Injectable()
export class RecordGuardianWorkConsent {
  constructor(
    private readonly works: WorkStatement,
    private readonly facts: FactsForRelease,
    private readonly publications: WorkPublicationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, id: WorkId, paper: Paper): Promise<Record<string, never>> {
    insist(mayReleaseWork(scope.actor));
    const { traineeId, version, ...signed } = paper;
    return this.transaction.run(scope, async () => {
      const work = await this.works.lock(id);
      insistOnWorkVersion(work, version);
      const { authors } = await this.facts.of(scope, work, []);
      const [author] = work.authors.filter((each) => each.traineeId === traineeId);
      const [consent] = authors.filter((each) => each.traineeId === traineeId);
      if (!author || !consent) throw new WorkNotFound();
      insistOnMinor(consent);
      const by = scope.actor.personId;
      await this.publications.recordGuardian(work, author, { ...signed, by, now: this.clock.now() });
      const { organizationId, facts } = toldOfWork(work);
      await this.events.append({ kind: workGuardianConsentRecorded, organizationId, facts: { ...facts, traineeId } });
      return {};
    });
  }
}
