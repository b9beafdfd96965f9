import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import type { ApplicantProfile } from '../domain/applicant-profile.ts';
import type { CohortId } from '../domain/ids.ts';
import { ApplicantProfileStatement } from '../persistence/applicant-profile.statement.ts';
import { type Consent, GuardianConsentStatement } from '../persistence/guardian-consent.statement.ts';

/** Who asks, as they told it for a cohort, and what their guardian said. Inside a transaction. */
@Injectable()
export class ApplicantOf {
  constructor(
    private readonly profiles: ApplicantProfileStatement,
    private readonly consents: GuardianConsentStatement,
  ) {}

  async ask(
    scope: AuthorizedScope,
    cohortId: CohortId,
  ): Promise<{ profile: ApplicantProfile | undefined; consent: Consent | undefined }> {
    const whose = { cohortId, learnerId: scope.actor.personId };
    return { profile: await this.profiles.find(whose), consent: await this.consents.find(whose) };
  }
}
