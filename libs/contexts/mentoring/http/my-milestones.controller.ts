import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListMyMilestones } from '../queries/list-my-milestones.ts';
import { ViewMyMilestone } from '../queries/view-my-milestone.ts';

/** What a trainee is asked for. */
@Controller()
export class MyMilestonesController {
  constructor(
    private readonly listMyMilestones: ListMyMilestones,
    private readonly viewMyMilestone: ViewMyMilestone,
  ) {}

  @Serves(contract.listMyMilestones)
  list(scope: AuthorizedScope, { traineeId }: contract.ParamsOf<typeof contract.listMyMilestones>) {
    return this.listMyMilestones.ask(scope, traineeId);
  }

  @Serves(contract.viewMyMilestone)
  view(scope: AuthorizedScope, of: contract.ParamsOf<typeof contract.viewMyMilestone>) {
    return this.viewMyMilestone.ask(scope, of);
  }
}
