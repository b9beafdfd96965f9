import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { HistoryOf } from '../queries/history-of.ts';

@Controller()
export class HistoryController {
  constructor(private readonly historyOf: HistoryOf) {}

  @Serves(contract.viewHistory)
  list(scope: AuthorizedScope, { about, id }: contract.ParamsOf<typeof contract.viewHistory>) {
    return this.historyOf.ask(scope, about, id);
  }
}
