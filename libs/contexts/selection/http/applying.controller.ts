import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListOpenCohorts } from '../queries/list-open-cohorts.ts';
import { ViewOpenCohort } from '../queries/view-open-cohort.ts';
import { BeginCohortApplication } from '../use-cases/begin-cohort-application.ts';
import { KeepApplicantProfile } from '../use-cases/keep-applicant-profile.ts';
import { SubmitCohortApplication } from '../use-cases/submit-cohort-application.ts';
import { WithdrawCohortApplication } from '../use-cases/withdraw-cohort-application.ts';

type OfCohort = contract.ParamsOf<typeof contract.viewOpenCohort>;
type Own = contract.ParamsOf<typeof contract.submitCohortApplication>;

/** Applying to the tracks of a cohort. */
@Controller()
export class ApplyingController {
  constructor(
    private readonly listOpenCohorts: ListOpenCohorts,
    private readonly viewOpenCohort: ViewOpenCohort,
    private readonly keepApplicantProfile: KeepApplicantProfile,
    private readonly beginCohortApplication: BeginCohortApplication,
    private readonly submitCohortApplication: SubmitCohortApplication,
    private readonly withdrawCohortApplication: WithdrawCohortApplication,
  ) {}

  @Serves(contract.listOpenCohorts)
  list(scope: AuthorizedScope) {
    return this.listOpenCohorts.ask(scope);
  }

  @Serves(contract.viewOpenCohort)
  view(scope: AuthorizedScope, { cohortId }: OfCohort) {
    return this.viewOpenCohort.ask(scope, cohortId);
  }

  @Serves(contract.keepApplicantProfile)
  profile(
    scope: AuthorizedScope,
    { cohortId }: OfCohort,
    input: contract.InputOf<typeof contract.keepApplicantProfile>,
  ) {
    return this.keepApplicantProfile.execute(scope, cohortId, input);
  }

  @Serves(contract.beginCohortApplication)
  begin(
    scope: AuthorizedScope,
    { cohortId }: OfCohort,
    { trackId }: contract.InputOf<typeof contract.beginCohortApplication>,
  ) {
    return this.beginCohortApplication.execute(scope, { cohortId, trackId });
  }

  @Serves(contract.submitCohortApplication)
  submit(scope: AuthorizedScope, { cohortApplicationId }: Own) {
    return this.submitCohortApplication.execute(scope, cohortApplicationId);
  }

  @Serves(contract.withdrawCohortApplication)
  withdraw(scope: AuthorizedScope, { cohortApplicationId }: Own) {
    return this.withdrawCohortApplication.execute(scope, cohortApplicationId);
  }
}
