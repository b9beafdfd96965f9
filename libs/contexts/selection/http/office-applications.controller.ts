import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { CohortFileOf } from '../queries/cohort-file-of.ts';
import { ViewCohortApplication } from '../queries/view-cohort-application.ts';

/** One application, before the office. */
@Controller()
export class OfficeApplicationsController {
  constructor(
    private readonly viewCohortApplication: ViewCohortApplication,
    private readonly cohortFileOf: CohortFileOf,
  ) {}

  @Serves(contract.viewCohortApplication)
  view(scope: AuthorizedScope, { cohortApplicationId }: contract.ParamsOf<typeof contract.viewCohortApplication>) {
    return this.viewCohortApplication.ask(scope, cohortApplicationId);
  }

  @Serves(contract.downloadCohortFile)
  download(
    scope: AuthorizedScope,
    params: contract.ParamsOf<typeof contract.downloadCohortFile>,
    _input: object,
    exchange: Exchange,
  ) {
    return this.cohortFileOf.open(scope, params, exchange);
  }
}
