import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewOpenCohort } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Transaction } from '#platform';
import type { Track } from '../domain/cohort-parts.ts';
import type { CohortId } from '../domain/ids.ts';
import type { Consent } from '../persistence/guardian-consent.statement.ts';
import { ApplicantOf } from './applicant-of.ts';
import { OpenCohortOf } from './open-cohort-of.ts';
import { PlanOfCohort } from './plan-of-cohort.ts';
import { needsGuardian, rulesForApplicant } from './rules-for-applicant.ts';

type Answer = AnswerOf<typeof viewOpenCohort>;

/** What there is to apply for, who may, and what the applicant has done so far. */
@Injectable()
export class ViewOpenCohort {
  constructor(
    private readonly openCohortOf: OpenCohortOf,
    private readonly plan: PlanOfCohort,
    private readonly people: ApplicantOf,
    private readonly transaction: Transaction,
  ) {}

  ask(scope: AuthorizedScope, cohortId: CohortId): Promise<Answer> {
    return this.transaction.run(scope, async () => {
      const { cohort, shown, mine, today } = await this.openCohortOf.ask(scope, cohortId);
      const tracks = await this.plan.tracks(scope, cohortId);
      const { profile, consent } = await this.people.ask(scope, cohortId);
      const rules = rulesForApplicant(cohort, { profile, today, hasConsent: Boolean(consent?.givenAt) });
      return {
        ...shown,
        mostApplications: cohort.mostApplications,
        keepMonths: cohort.keepMonths,
        tracks: tracks.map(track),
        mine,
        profile: profile ?? null,
        rules,
        consent: { isNeeded: needsGuardian(profile, today), ...told(consent) },
      };
    });
  }
}

const track = ({ id, nameJa, nameEn, summaryJa, summaryEn, places }: Track) => ({
  trackId: id,
  name: { ja: nameJa, en: nameEn },
  summary: { ja: summaryJa, en: summaryEn },
  places,
});

const told = (consent: Consent | undefined) => ({
  askedAt: consent?.askedAt?.toISOString() ?? null,
  givenAt: consent?.givenAt?.toISOString() ?? null,
  way: consent?.way ?? null,
});
