import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { EventLog, FileStore, Transaction } from '#platform';
import { cohortApplicationsErased } from '../domain/application-events.ts';
import { type CohortToErase, type ErasedApplication, ErasureStatement } from '../persistence/erasure.statement.ts';
import { purposeOf } from '../queries/answer-file-rules.ts';

const AT_ONCE = 50;

/**
 * Erases what those wrote who take no part in a cohort: who they are, drafts, versions, files, consents, and what was
 * written about them. How many there were stays, and an event says it. Again, or on two workers at once, it is once.
 */
@Injectable()
export class EraseApplications {
  constructor(
    private readonly erasures: ErasureStatement,
    private readonly files: FileStore,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(cohort: CohortToErase): Promise<void> {
    while (await this.transaction.under('erase-applications', () => this.some(cohort)));
  }

  /** Whether anybody was erased. */
  private async some(cohort: CohortToErase): Promise<boolean> {
    const { cohortId, organizationId } = cohort;
    const learners = await this.erasures.some(cohortId, AT_ONCE);
    const erased = await this.erasures.erase(cohortId, learners);
    const people = await this.erasures.eraseProfiles(cohortId, learners);
    if (people === 0) return false;
    const submitted = erased.filter(({ state }) => state === 'submitted');
    const count = {
      people,
      submitters: new Set(submitted.map(({ learnerId }) => learnerId)).size,
      applications: erased.length,
      files: await this.eraseFiles(erased),
    };
    await this.erasures.count(cohort, erased, count, this.clock.now());
    const { applications, files } = count;
    const facts = { cohortId, people, applications, files };
    await this.events.append({ kind: cohortApplicationsErased, organizationId, facts });
    return true;
  }

  private async eraseFiles(erased: readonly ErasedApplication[]): Promise<number> {
    let files = 0;
    for (const { id, learnerId } of erased) files += await this.files.eraseFor(learnerId, purposeOf(id));
    return files;
  }
}
