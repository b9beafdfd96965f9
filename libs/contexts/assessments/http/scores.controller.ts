import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListScores } from '../queries/list-scores.ts';
import { ReviewAttempt } from '../queries/review-attempt.ts';
import { ViewResult } from '../queries/view-result.ts';

/** What only the learner sees. */
@Controller()
export class ScoresController {
  constructor(
    private readonly viewResult: ViewResult,
    private readonly reviewAttempt: ReviewAttempt,
    private readonly listScores: ListScores,
  ) {}

  @Serves(contract.viewResult)
  result(scope: AuthorizedScope, { attemptId }: contract.ParamsOf<typeof contract.viewResult>) {
    return this.viewResult.ask(scope, attemptId);
  }

  @Serves(contract.reviewAttempt)
  review(scope: AuthorizedScope, { attemptId }: contract.ParamsOf<typeof contract.reviewAttempt>) {
    return this.reviewAttempt.ask(scope, attemptId);
  }

  @Serves(contract.listScores)
  list(scope: AuthorizedScope) {
    return this.listScores.ask(scope);
  }
}
