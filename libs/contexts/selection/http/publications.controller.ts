import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { OfferingsForCohort } from '../queries/offerings-for-cohort.ts';
import { ViewCohortDecisions } from '../queries/view-cohort-decisions.ts';
import { ChooseCohortOffering } from '../use-cases/choose-cohort-offering.ts';
import { FreezeDecisions } from '../use-cases/freeze-decisions.ts';
import { PublishResults } from '../use-cases/publish-results.ts';
import { UnfreezeDecisions } from '../use-cases/unfreeze-decisions.ts';

type InputOf<S> = contract.InputOf<S>;
type OfCohort = contract.ParamsOf<typeof contract.viewCohortDecisions>;

/** Freezing and publishing what was decided on a cohort. */
@Controller()
export class PublicationsController {
  constructor(
    private readonly offerings: OfferingsForCohort,
    private readonly viewCohortDecisions: ViewCohortDecisions,
    private readonly chooseCohortOffering: ChooseCohortOffering,
    private readonly freezeDecisions: FreezeDecisions,
    private readonly unfreezeDecisions: UnfreezeDecisions,
    private readonly publishResults: PublishResults,
  ) {}

  @Serves(contract.listCohortOfferings)
  list(scope: AuthorizedScope, { cohortId }: OfCohort) {
    return this.offerings.ask(scope, cohortId);
  }

  @Serves(contract.chooseCohortOffering)
  choose(scope: AuthorizedScope, { cohortId }: OfCohort, asked: InputOf<typeof contract.chooseCohortOffering>) {
    return this.chooseCohortOffering.execute(scope, { cohortId, ...asked });
  }

  @Serves(contract.viewCohortDecisions)
  view(scope: AuthorizedScope, { cohortId }: OfCohort) {
    return this.viewCohortDecisions.ask(scope, cohortId);
  }

  @Serves(contract.freezeDecisions)
  freeze(scope: AuthorizedScope, { cohortId }: OfCohort, asked: InputOf<typeof contract.freezeDecisions>) {
    return this.freezeDecisions.execute(scope, { cohortId, ...asked });
  }

  @Serves(contract.unfreezeDecisions)
  unfreeze(scope: AuthorizedScope, { cohortId }: OfCohort, asked: InputOf<typeof contract.unfreezeDecisions>) {
    return this.unfreezeDecisions.execute(scope, { cohortId, ...asked });
  }

  @Serves(contract.publishResults)
  publish(scope: AuthorizedScope, { cohortId }: OfCohort, asked: InputOf<typeof contract.publishResults>) {
    return this.publishResults.execute(scope, { cohortId, ...asked });
  }
}
