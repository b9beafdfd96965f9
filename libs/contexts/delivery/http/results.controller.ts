import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ViewMyResult } from '../queries/view-my-result.ts';
import { ViewResults } from '../queries/view-results.ts';
import { HandOutStickers } from '../use-cases/hand-out-stickers.ts';
import { RecordResults } from '../use-cases/record-results.ts';
import { ReleaseResults } from '../use-cases/release-results.ts';
import { TakeBackStickers } from '../use-cases/take-back-stickers.ts';

type OfSession = contract.ParamsOf<typeof contract.viewResults>;

@Controller()
export class ResultsController {
  constructor(
    private readonly viewResults: ViewResults,
    private readonly viewMyResult: ViewMyResult,
    private readonly recordResults: RecordResults,
    private readonly releaseResults: ReleaseResults,
    private readonly handOutStickers: HandOutStickers,
    private readonly takeBackStickers: TakeBackStickers,
  ) {}

  @Serves(contract.viewResults)
  view(scope: AuthorizedScope, { offeringSessionId }: OfSession) {
    return this.viewResults.ask(scope, offeringSessionId);
  }

  @Serves(contract.recordResults)
  record(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    asked: contract.InputOf<typeof contract.recordResults>,
  ) {
    return this.recordResults.execute(scope, { sessionId, ...asked });
  }

  @Serves(contract.releaseResults)
  release(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    { version }: contract.InputOf<typeof contract.releaseResults>,
  ) {
    return this.releaseResults.execute(scope, { sessionId, version });
  }

  @Serves(contract.handOutStickers)
  handOut(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    { enrollmentIds }: contract.InputOf<typeof contract.handOutStickers>,
  ) {
    return this.handOutStickers.execute(scope, { sessionId, enrollmentIds });
  }

  @Serves(contract.takeBackStickers)
  takeBack(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    { enrollmentIds }: contract.InputOf<typeof contract.takeBackStickers>,
  ) {
    return this.takeBackStickers.execute(scope, { sessionId, enrollmentIds });
  }

  @Serves(contract.viewMyResult)
  own(scope: AuthorizedScope, { enrollmentId }: contract.ParamsOf<typeof contract.viewMyResult>) {
    return this.viewMyResult.ask(scope, enrollmentId);
  }
}
