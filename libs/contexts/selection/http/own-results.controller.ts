import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ViewOwnResult } from '../queries/view-own-result.ts';
import { AnswerPlace } from '../use-cases/answer-place.ts';

type Own = contract.ParamsOf<typeof contract.acceptPlace>;

/** What became of one's own applications, and the answer to it. */
@Controller()
export class OwnResultsController {
  constructor(
    private readonly viewOwnResult: ViewOwnResult,
    private readonly answerPlace: AnswerPlace,
  ) {}

  @Serves(contract.viewOwnResult)
  view(scope: AuthorizedScope, { cohortId }: contract.ParamsOf<typeof contract.viewOwnResult>) {
    return this.viewOwnResult.ask(scope, cohortId);
  }

  @Serves(contract.acceptPlace)
  accept(scope: AuthorizedScope, { cohortApplicationId }: Own) {
    return this.answerPlace.execute(scope, cohortApplicationId, 'accept');
  }

  @Serves(contract.declinePlace)
  decline(scope: AuthorizedScope, { cohortApplicationId }: Own) {
    return this.answerPlace.execute(scope, cohortApplicationId, 'decline');
  }
}
