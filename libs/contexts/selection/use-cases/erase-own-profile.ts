import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Transaction } from '#platform';
import { ApplicationsRemain, ProfileMissing } from '../domain/application-errors.ts';
import type { CohortId } from '../domain/ids.ts';
import { ApplicantProfileStatement } from '../persistence/applicant-profile.statement.ts';
import { ErasableApplications } from '../queries/erasable-applications.ts';
import { EraseWritten } from './erase-written.ts';

/** Somebody who does not apply after all erases who they said they are. */
@Injectable()
export class EraseOwnProfile {
  constructor(
    private readonly profiles: ApplicantProfileStatement,
    private readonly erasable: ErasableApplications,
    private readonly eraseWritten: EraseWritten,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, cohortId: CohortId): Promise<Record<string, never>> {
    const { personId } = scope.actor;
    return this.transaction.run(scope, async () => {
      if (!(await this.profiles.find({ cohortId, learnerId: personId }))) throw new ProfileMissing();
      const written = await this.erasable.of(scope, personId);
      if (written.some((application) => application.cohortId === cohortId)) throw new ApplicationsRemain();
      await this.eraseWritten.profiles(personId, cohortId);
      return {};
    });
  }
}
