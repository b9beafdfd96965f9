import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListUnknownResults } from '../queries/list-unknown-results.ts';
import { SettleUnknownResult } from '../use-cases/settle-unknown-result.ts';

@Controller()
export class UnknownResultsController {
  constructor(
    private readonly listUnknownResults: ListUnknownResults,
    private readonly settleUnknownResult: SettleUnknownResult,
  ) {}

  @Serves(contract.listUnknownResults)
  unknown(scope: AuthorizedScope) {
    return this.listUnknownResults.ask(scope);
  }

  @Serves(contract.settleUnknownResult)
  settle(
    scope: AuthorizedScope,
    { eventId }: contract.ParamsOf<typeof contract.settleUnknownResult>,
    input: contract.InputOf<typeof contract.settleUnknownResult>,
  ) {
    return this.settleUnknownResult.execute(scope, { eventId, ...input });
  }
}
