import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, dayInTokyo } from '#kernel';
import { type ApplicantRule, bornFrom, judgeApplicant, refusedBy } from '../domain/applicant-eligibility.ts';
import type { ApplicantProfile } from '../domain/applicant-profile.ts';
import {
  ApplicantGraduated,
  ApplicantNotResident,
  ApplicantTooOld,
  ProfileMissing,
} from '../domain/application-errors.ts';
import { ApplicantProfileStatement } from '../persistence/applicant-profile.statement.ts';
import type { CohortKnown } from '../queries/cohort-facts.ts';

const refusals: Record<ApplicantRule, (cohort: CohortKnown) => Error | null> = {
  age: ({ fiscalYear, oldestAge }) => new ApplicantTooOld(bornFrom(fiscalYear, oldestAge ?? 0)),
  residence: () => new ApplicantNotResident(),
  graduate: () => new ApplicantGraduated(),
  guardian: () => null,
};

/** Refuses whom the rules of the cohort keep out; a guardian's consent may still come. Inside a transaction. */
@Injectable()
export class InsistOnEligibility {
  constructor(private readonly profiles: ApplicantProfileStatement) {}

  async execute(scope: AuthorizedScope, cohort: CohortKnown, now: Date): Promise<ApplicantProfile> {
    const { cohortId, fiscalYear } = cohort;
    const profile = await this.profiles.find({ cohortId, learnerId: scope.actor.personId });
    if (!profile) throw new ProfileMissing();
    const facts = { fiscalYear, rules: cohort, applicant: profile, today: dayInTokyo(now), hasConsent: false };
    const rule = refusedBy(judgeApplicant(facts));
    const refusal = rule && refusals[rule](cohort);
    if (refusal) throw refusal;
    return profile;
  }
}
