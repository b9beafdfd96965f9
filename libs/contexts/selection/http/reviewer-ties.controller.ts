import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ViewMyTies } from '../queries/view-my-ties.ts';
import { NameReviewerTies } from '../use-cases/name-reviewer-ties.ts';

@Controller()
export class ReviewerTiesController {
  constructor(
    private readonly viewMyTies: ViewMyTies,
    private readonly nameReviewerTies: NameReviewerTies,
  ) {}

  @Serves(contract.viewMyTies)
  view(scope: AuthorizedScope) {
    return this.viewMyTies.ask(scope);
  }

  @Serves(contract.nameMyTies)
  name(scope: AuthorizedScope, _params: object, asked: contract.InputOf<typeof contract.nameMyTies>) {
    return this.nameReviewerTies.execute(scope, asked);
  }
}
