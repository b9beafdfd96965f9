import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListMilestones } from '../queries/list-milestones.ts';
import { ViewMilestone } from '../queries/view-milestone.ts';
import { CorrectMilestone } from '../use-cases/correct-milestone.ts';
import { DefineMilestone } from '../use-cases/define-milestone.ts';
import { RemoveMilestone } from '../use-cases/remove-milestone.ts';

type InputOf<S> = contract.InputOf<S>;
type OfCohort = contract.ParamsOf<typeof contract.listMilestones>;
type OfOne = contract.ParamsOf<typeof contract.viewMilestone>;

/** What is asked of the trainees of a cohort. */
@Controller()
export class MilestonesController {
  constructor(
    private readonly listMilestones: ListMilestones,
    private readonly viewMilestone: ViewMilestone,
    private readonly defineMilestone: DefineMilestone,
    private readonly correctMilestone: CorrectMilestone,
    private readonly removeMilestone: RemoveMilestone,
  ) {}

  @Serves(contract.listMilestones)
  list(scope: AuthorizedScope, { cohortId }: OfCohort) {
    return this.listMilestones.ask(scope, cohortId);
  }

  @Serves(contract.viewMilestone)
  view(scope: AuthorizedScope, { milestoneId }: OfOne) {
    return this.viewMilestone.ask(scope, milestoneId);
  }

  @Serves(contract.defineMilestone)
  define(scope: AuthorizedScope, { cohortId }: OfCohort, asked: InputOf<typeof contract.defineMilestone>) {
    return this.defineMilestone.execute(scope, cohortId, asked);
  }

  @Serves(contract.correctMilestone)
  correct(scope: AuthorizedScope, { milestoneId }: OfOne, asked: InputOf<typeof contract.correctMilestone>) {
    return this.correctMilestone.execute(scope, milestoneId, asked);
  }

  @Serves(contract.removeMilestone)
  remove(scope: AuthorizedScope, { milestoneId }: OfOne) {
    return this.removeMilestone.execute(scope, milestoneId);
  }
}
