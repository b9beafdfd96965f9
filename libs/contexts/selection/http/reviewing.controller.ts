import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { BlindFile } from '../queries/blind-file.ts';
import { ListMyReviews } from '../queries/list-my-reviews.ts';
import { ViewBlindApplication } from '../queries/view-blind-application.ts';
import { AbstainFromReview } from '../use-cases/abstain-from-review.ts';
import { DeclareConflict } from '../use-cases/declare-conflict.ts';
import { GiveReview } from '../use-cases/give-review.ts';

type OfAssignment = contract.ParamsOf<typeof contract.viewBlindApplication>;

@Controller()
export class ReviewingController {
  constructor(
    private readonly listMyReviews: ListMyReviews,
    private readonly viewBlindApplication: ViewBlindApplication,
    private readonly blindFile: BlindFile,
    private readonly giveReview: GiveReview,
    private readonly abstainFromReview: AbstainFromReview,
    private readonly declareConflict: DeclareConflict,
  ) {}

  @Serves(contract.listMyReviews)
  list(scope: AuthorizedScope) {
    return this.listMyReviews.ask(scope);
  }

  @Serves(contract.viewBlindApplication)
  view(scope: AuthorizedScope, { assignmentId }: OfAssignment) {
    return this.viewBlindApplication.ask(scope, assignmentId);
  }

  @Serves(contract.downloadBlindFile)
  download(
    scope: AuthorizedScope,
    params: contract.ParamsOf<typeof contract.downloadBlindFile>,
    _input: object,
    exchange: Exchange,
  ) {
    return this.blindFile.open(scope, params, exchange);
  }

  @Serves(contract.giveReview)
  give(scope: AuthorizedScope, { assignmentId }: OfAssignment, asked: contract.InputOf<typeof contract.giveReview>) {
    return this.giveReview.execute(scope, { assignmentId, ...asked });
  }

  @Serves(contract.abstainFromReview)
  abstain(
    scope: AuthorizedScope,
    { assignmentId }: OfAssignment,
    asked: contract.InputOf<typeof contract.abstainFromReview>,
  ) {
    return this.abstainFromReview.execute(scope, { assignmentId, ...asked });
  }

  @Serves(contract.declareConflict)
  declare(
    scope: AuthorizedScope,
    { assignmentId }: OfAssignment,
    asked: contract.InputOf<typeof contract.declareConflict>,
  ) {
    return this.declareConflict.execute(scope, { assignmentId, ...asked });
  }
}
