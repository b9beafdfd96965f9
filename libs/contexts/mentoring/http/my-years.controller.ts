import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListMyYears } from '../queries/list-my-years.ts';
import { ViewMyYear } from '../queries/view-my-year.ts';
import { GiveUpYear } from '../use-cases/give-up-year.ts';

@Controller()
export class MyYearsController {
  constructor(
    private readonly listMyYears: ListMyYears,
    private readonly viewMyYear: ViewMyYear,
    private readonly giveUpYear: GiveUpYear,
  ) {}

  @Serves(contract.listMyYears)
  list(scope: AuthorizedScope) {
    return this.listMyYears.ask(scope);
  }

  @Serves(contract.viewMyYear)
  view(scope: AuthorizedScope, { traineeId }: contract.ParamsOf<typeof contract.viewMyYear>) {
    return this.viewMyYear.ask(scope, traineeId);
  }

  @Serves(contract.giveUpYear)
  giveUp(
    scope: AuthorizedScope,
    { traineeId }: contract.ParamsOf<typeof contract.giveUpYear>,
    { reason }: contract.InputOf<typeof contract.giveUpYear>,
  ) {
    return this.giveUpYear.execute(scope, traineeId, reason);
  }
}
