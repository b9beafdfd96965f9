import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewOpenCohort } from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { Transaction } from '#platform';
import type { CohortId } from '../domain/ids.ts';
import { ApplicantOf } from './applicant-of.ts';
import { CohortFacts } from './cohort-facts.ts';
import { ListOpenCohorts, mineOf, openCohort } from './list-open-cohorts.ts';
import { PlanOfCohort } from './plan-of-cohort.ts';
import { needsGuardian, rulesForApplicant } from './rules-for-applicant.ts';

type Answer = AnswerOf<typeof viewOpenCohort>;

/** What there is to apply for, who may, and what the applicant has done so far. */
@Injectable()
export class ViewOpenCohort {
  constructor(
    private readonly cohorts: CohortFacts,
    private readonly plan: PlanOfCohort,
    private readonly openCohorts: ListOpenCohorts,
    private readonly people: ApplicantOf,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  ask(scope: AuthorizedScope, cohortId: CohortId): Promise<Answer> {
    return this.transaction.run(scope, async () => {
      const cohort = await this.cohorts.of(scope, cohortId);
      const tracks = await this.plan.tracks(scope, cohortId);
      const mine = mineOf(await this.openCohorts.mine(scope), cohortId);
      const { profile, consent } = await this.people.ask(scope, cohortId);
      const asked = { profile, today: this.clock.today(), hasConsent: Boolean(consent?.givenAt) };
      return {
        ...openCohort(cohort, this.clock.now()),
        mostApplications: cohort.mostApplications,
        tracks: tracks.map(({ id, nameJa, nameEn, summaryJa, summaryEn, places }) => ({
          trackId: id,
          name: { ja: nameJa, en: nameEn },
          summary: { ja: summaryJa, en: summaryEn },
          places,
        })),
        mine,
        profile: profile ?? null,
        rules: rulesForApplicant(cohort, asked),
        consent: {
          isNeeded: needsGuardian(profile, asked.today),
          askedAt: consent?.askedAt?.toISOString() ?? null,
          givenAt: consent?.givenAt?.toISOString() ?? null,
          way: consent?.way ?? null,
        },
      };
    });
  }
}
