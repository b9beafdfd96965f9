import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, dayInTokyo } from '#kernel';
import { DatabaseClock, Transaction } from '#platform';
import { type ApplicantProfile, insistOnBirth } from '../domain/applicant-profile.ts';
import { ApplicationsNotTaken, GuardianMailIsYours, ProfileChangedMeanwhile } from '../domain/application-errors.ts';
import type { CohortId } from '../domain/ids.ts';
import { endOf, openStages } from '../domain/open-stages.ts';
import { ApplicantProfileStatement } from '../persistence/applicant-profile.statement.ts';
import { CohortFacts } from '../queries/cohort-facts.ts';

/** Who applies, as they say it themselves, while something is taken. */
@Injectable()
export class KeepApplicantProfile {
  constructor(
    private readonly profiles: ApplicantProfileStatement,
    private readonly cohorts: CohortFacts,
    private readonly clock: DatabaseClock,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, cohortId: CohortId, profile: ApplicantProfile): Promise<ApplicantProfile> {
    const learnerId = scope.actor.personId;
    return this.transaction.run(scope, async () => {
      const cohort = await this.cohorts.of(scope, cohortId);
      const now = await this.clock.now();
      if (openStages(cohort, now).length === 0) throw new ApplicationsNotTaken(endOf(cohort, 'application'));
      insistOnBirth(profile.bornOn, dayInTokyo(now));
      const { guardianMail } = profile;
      if (guardianMail && (await this.profiles.isOwnMail(learnerId, guardianMail))) throw new GuardianMailIsYours();
      const { organizationId } = cohort;
      const version = await this.profiles.keep({ cohortId, learnerId, organizationId }, profile);
      if (!version) throw new ProfileChangedMeanwhile();
      return { ...profile, version };
    });
  }
}
