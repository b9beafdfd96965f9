import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { MyYearResult } from '../queries/my-year-result.ts';
import { ViewYearEnd } from '../queries/view-year-end.ts';
import { ConcludeYear } from '../use-cases/conclude-year.ts';
import { DistinguishGraduate } from '../use-cases/distinguish-graduate.ts';
import { SetYearRule } from '../use-cases/set-year-rule.ts';
import { TellYearResults } from '../use-cases/tell-year-results.ts';

type InputOf<S> = contract.InputOf<S>;
type OfCohort = contract.ParamsOf<typeof contract.viewYearEnd>;
type OfTrainee = contract.ParamsOf<typeof contract.concludeYear>;

@Controller()
export class YearEndsController {
  constructor(
    private readonly viewYearEnd: ViewYearEnd,
    private readonly setYearRule: SetYearRule,
    private readonly concludeYear: ConcludeYear,
    private readonly distinguishGraduate: DistinguishGraduate,
    private readonly tellYearResults: TellYearResults,
    private readonly myYearResult: MyYearResult,
  ) {}

  @Serves(contract.viewYearEnd)
  view(scope: AuthorizedScope, { cohortId }: OfCohort) {
    return this.viewYearEnd.ask(scope, cohortId);
  }

  @Serves(contract.setYearRule)
  rule(scope: AuthorizedScope, { cohortId }: OfCohort, input: InputOf<typeof contract.setYearRule>) {
    return this.setYearRule.execute(scope, { cohortId, ...input });
  }

  @Serves(contract.concludeYear)
  conclude(scope: AuthorizedScope, { traineeId }: OfTrainee, input: InputOf<typeof contract.concludeYear>) {
    return this.concludeYear.execute(scope, { traineeId, ...input });
  }

  @Serves(contract.concludeFulfilledYears)
  concludeFulfilled(scope: AuthorizedScope, { cohortId }: OfCohort) {
    return this.concludeYear.fulfilled(scope, cohortId);
  }

  @Serves(contract.distinguishGraduate)
  distinguish(scope: AuthorizedScope, { traineeId }: OfTrainee, input: InputOf<typeof contract.distinguishGraduate>) {
    return this.distinguishGraduate.execute(scope, { traineeId, ...input });
  }

  @Serves(contract.tellYearResults)
  tell(scope: AuthorizedScope, { cohortId }: OfCohort, { version }: InputOf<typeof contract.tellYearResults>) {
    return this.tellYearResults.execute(scope, { cohortId, version });
  }

  @Serves(contract.viewMyYearResult)
  mine(scope: AuthorizedScope, { traineeId }: contract.ParamsOf<typeof contract.viewMyYearResult>) {
    return this.myYearResult.ask(scope, traineeId);
  }
}
