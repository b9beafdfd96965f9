import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { AssignTrackStaff } from '../use-cases/assign-track-staff.ts';
import { ChangePhase } from '../use-cases/change-phase.ts';
import { ReleaseTrackStaff } from '../use-cases/release-track-staff.ts';

type OfCohort = contract.ParamsOf<typeof contract.assignTrackStaff>;

@Controller()
export class CohortStaffController {
  constructor(
    private readonly changePhase: ChangePhase,
    private readonly assignTrackStaff: AssignTrackStaff,
    private readonly releaseTrackStaff: ReleaseTrackStaff,
  ) {}

  @Serves(contract.changePhase)
  goOn(scope: AuthorizedScope, { cohortId }: OfCohort, input: contract.InputOf<typeof contract.changePhase>) {
    return this.changePhase.execute(scope, { cohortId, ...input });
  }

  @Serves(contract.assignTrackStaff)
  assign(scope: AuthorizedScope, { cohortId }: OfCohort, input: contract.InputOf<typeof contract.assignTrackStaff>) {
    return this.assignTrackStaff.execute(scope, { cohortId, ...input });
  }

  @Serves(contract.releaseTrackStaff)
  release(scope: AuthorizedScope, member: contract.ParamsOf<typeof contract.releaseTrackStaff>) {
    return this.releaseTrackStaff.execute(scope, member);
  }
}
