import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { AssignByRule } from '../use-cases/assign-by-rule.ts';
import { DrawAssignments, planOf } from '../use-cases/draw-assignments.ts';

type OfTrack = contract.ParamsOf<typeof contract.planAssignments>;

/** Assignment by rule: looked at first, then done. */
@Controller()
export class AssignmentPlansController {
  constructor(
    private readonly drawAssignments: DrawAssignments,
    private readonly assignByRule: AssignByRule,
  ) {}

  @Serves(contract.planAssignments)
  async plan(
    scope: AuthorizedScope,
    { trackId }: OfTrack,
    { each }: contract.InputOf<typeof contract.planAssignments>,
  ) {
    return planOf(await this.drawAssignments.execute(scope, trackId, each));
  }

  @Serves(contract.assignByRule)
  assign(scope: AuthorizedScope, { trackId }: OfTrack, { each }: contract.InputOf<typeof contract.assignByRule>) {
    return this.assignByRule.execute(scope, { trackId, each });
  }
}
