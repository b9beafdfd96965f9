import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { BlindFile } from '../queries/blind-file.ts';
import { ViewReviewedApplication } from '../queries/view-reviewed-application.ts';

/** Applications of a track for those who lead it. */
@Controller()
export class ReviewedApplicationsController {
  constructor(
    private readonly viewReviewedApplication: ViewReviewedApplication,
    private readonly blindFile: BlindFile,
  ) {}

  @Serves(contract.viewReviewedApplication)
  view(
    scope: AuthorizedScope,
    params: contract.ParamsOf<typeof contract.viewReviewedApplication>,
    { by }: contract.InputOf<typeof contract.viewReviewedApplication>,
  ) {
    return this.viewReviewedApplication.ask(scope, params, by);
  }

  @Serves(contract.downloadReviewedFile)
  async download(
    scope: AuthorizedScope,
    params: contract.ParamsOf<typeof contract.downloadReviewedFile>,
    _input: object,
    exchange: Exchange,
  ) {
    await this.viewReviewedApplication.ask(scope, params, 'mean');
    return this.blindFile.openOfTrack(scope, params, exchange);
  }
}
