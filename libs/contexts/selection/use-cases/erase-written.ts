import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { EventLog, FileStore, Transaction } from '#platform';
import { cohortApplicationErased } from '../domain/application-events.ts';
import { OwnErasureStatement } from '../persistence/own-erasure.statement.ts';
import { purposeOf } from '../queries/answer-file-rules.ts';
import type { ErasableApplication } from '../queries/erasable-applications.ts';

/** Erases applications for their applicant, with drafts, versions, answers and files. Inside a transaction. */
@Injectable()
export class EraseWritten {
  constructor(
    private readonly erasures: OwnErasureStatement,
    private readonly files: FileStore,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  async execute(applications: readonly ErasableApplication[]): Promise<void> {
    for (const application of applications) {
      const { id, cohortId, learnerId, organizationId } = application;
      await this.transaction.under('erase-applications', () => this.erasures.erase(application));
      await this.files.eraseFor(learnerId, purposeOf(id));
      const facts = { cohortApplicationId: id, cohortId, learnerId };
      await this.events.append({ kind: cohortApplicationErased, organizationId, facts });
      await this.profiles(learnerId, cohortId);
    }
  }

  /** The applicant's profiles and their guardian's consents, where no application is left. */
  async profiles(personId: PersonId, cohortId?: ErasableApplication['cohortId']): Promise<void> {
    await this.transaction.under('erase-applications', () => this.erasures.eraseProfiles(personId, cohortId));
  }
}
