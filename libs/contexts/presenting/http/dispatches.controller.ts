import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { dispatchTable } from '../documents/activity-tables.ts';
import { ListDispatches } from '../queries/list-dispatches.ts';
import { ChooseForDispatch } from '../use-cases/choose-for-dispatch.ts';
import { PlanDispatch } from '../use-cases/plan-dispatch.ts';
import { tableFile } from './table-file.presenter.ts';

type InputOf<S> = contract.InputOf<S>;
type OfYear = contract.ParamsOf<typeof contract.listMyDispatches>;
type OfOne = contract.ParamsOf<typeof contract.correctDispatch>;
type OfPerson = contract.ParamsOf<typeof contract.answerDispatch>;

/** Who of a cohort is sent abroad, for what, and what came of it. */
@Controller()
export class DispatchesController {
  constructor(
    private readonly listDispatches: ListDispatches,
    private readonly planDispatch: PlanDispatch,
    private readonly chooseForDispatch: ChooseForDispatch,
  ) {}

  @Serves(contract.listMyDispatches)
  mine(scope: AuthorizedScope, { traineeId }: OfYear) {
    return this.listDispatches.mine(scope, traineeId);
  }

  @Serves(contract.answerDispatch)
  answer(
    scope: AuthorizedScope,
    { dispatchId, traineeId }: OfPerson,
    { goes }: InputOf<typeof contract.answerDispatch>,
  ) {
    return this.chooseForDispatch.answer(scope, dispatchId, { traineeId, goes });
  }

  @Serves(contract.listDispatches)
  list(scope: AuthorizedScope, _params: object, asked: InputOf<typeof contract.listDispatches>) {
    return this.listDispatches.ask(scope, asked);
  }

  @Serves(contract.downloadDispatches)
  async table(
    scope: AuthorizedScope,
    _params: object,
    { format, ...asked }: InputOf<typeof contract.downloadDispatches>,
  ): Promise<contract.Document> {
    return tableFile('dispatches', format, dispatchTable(await this.listDispatches.all(scope, asked)));
  }

  @Serves(contract.planDispatch)
  plan(scope: AuthorizedScope, _params: object, plan: InputOf<typeof contract.planDispatch>) {
    return this.planDispatch.execute(scope, plan);
  }

  @Serves(contract.correctDispatch)
  correct(scope: AuthorizedScope, { dispatchId }: OfOne, plan: InputOf<typeof contract.correctDispatch>) {
    return this.planDispatch.correct(scope, dispatchId, plan);
  }

  @Serves(contract.cancelDispatch)
  cancel(scope: AuthorizedScope, { dispatchId }: OfOne, asked: InputOf<typeof contract.cancelDispatch>) {
    return this.planDispatch.cancel(scope, dispatchId, asked);
  }

  @Serves(contract.reportDispatch)
  report(scope: AuthorizedScope, { dispatchId }: OfOne, asked: InputOf<typeof contract.reportDispatch>) {
    return this.planDispatch.report(scope, dispatchId, asked);
  }

  @Serves(contract.chooseForDispatch)
  choose(scope: AuthorizedScope, { dispatchId }: OfOne, chosen: InputOf<typeof contract.chooseForDispatch>) {
    return this.chooseForDispatch.execute(scope, dispatchId, chosen);
  }

  @Serves(contract.dropFromDispatch)
  drop(
    scope: AuthorizedScope,
    { dispatchId, traineeId }: OfPerson,
    { reason }: InputOf<typeof contract.dropFromDispatch>,
  ) {
    return this.chooseForDispatch.drop(scope, dispatchId, { traineeId, reason });
  }
}
