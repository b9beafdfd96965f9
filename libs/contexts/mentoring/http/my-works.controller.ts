import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListMyWorks } from '../queries/list-my-works.ts';
import { ViewWork } from '../queries/view-work.ts';
import { BeginWork } from '../use-cases/begin-work.ts';
import { RemoveWork } from '../use-cases/remove-work.ts';
import { ShowWorkTo } from '../use-cases/show-work-to.ts';
import { WriteWork } from '../use-cases/write-work.ts';

type OfYear = contract.ParamsOf<typeof contract.listMyWorks>;
type OfWork = contract.ParamsOf<typeof contract.viewMyWork>;

/** The works of somebody in their year. */
@Controller()
export class MyWorksController {
  constructor(
    private readonly listMyWorks: ListMyWorks,
    private readonly viewWork: ViewWork,
    private readonly beginWork: BeginWork,
    private readonly writeWork: WriteWork,
    private readonly showWorkTo: ShowWorkTo,
    private readonly removeWork: RemoveWork,
  ) {}

  @Serves(contract.listMyWorks)
  list(scope: AuthorizedScope, { traineeId }: OfYear) {
    return this.listMyWorks.ask(scope, traineeId);
  }

  @Serves(contract.beginWork)
  begin(scope: AuthorizedScope, { traineeId }: OfYear, asked: contract.InputOf<typeof contract.beginWork>) {
    return this.beginWork.execute(scope, traineeId, asked);
  }

  @Serves(contract.viewMyWork)
  view(scope: AuthorizedScope, { workId }: OfWork) {
    return this.viewWork.ask(scope, workId);
  }

  @Serves(contract.writeWork)
  write(scope: AuthorizedScope, { workId }: OfWork, asked: contract.InputOf<typeof contract.writeWork>) {
    return this.writeWork.execute(scope, workId, asked);
  }

  @Serves(contract.showWorkTo)
  showTo(scope: AuthorizedScope, { workId }: OfWork, { visibility }: contract.InputOf<typeof contract.showWorkTo>) {
    return this.showWorkTo.execute(scope, workId, visibility);
  }

  @Serves(contract.removeWork)
  remove(scope: AuthorizedScope, { workId }: OfWork) {
    return this.removeWork.execute(scope, workId);
  }
}
