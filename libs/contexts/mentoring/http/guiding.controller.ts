import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListGuided } from '../queries/list-guided.ts';
import { ViewMyTimeline } from '../queries/view-my-timeline.ts';
import { ViewTraineeTimeline } from '../queries/view-trainee-timeline.ts';

type OfTrainee = contract.ParamsOf<typeof contract.viewTraineeTimeline>;

/** How a year goes: of one trainee, and of all that somebody guides. */
@Controller()
export class GuidingController {
  constructor(
    private readonly viewMyTimeline: ViewMyTimeline,
    private readonly viewTraineeTimeline: ViewTraineeTimeline,
    private readonly listGuided: ListGuided,
  ) {}

  @Serves(contract.viewMyTimeline)
  mine(scope: AuthorizedScope, { traineeId }: OfTrainee) {
    return this.viewMyTimeline.ask(scope, traineeId);
  }

  @Serves(contract.viewTraineeTimeline)
  timeline(scope: AuthorizedScope, { traineeId }: OfTrainee) {
    return this.viewTraineeTimeline.ask(scope, traineeId);
  }

  @Serves(contract.listGuided)
  guided(scope: AuthorizedScope, _params: object, asked: contract.InputOf<typeof contract.listGuided>) {
    return this.listGuided.ask(scope, asked);
  }
}
