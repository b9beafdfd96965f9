import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { EraseOwnApplication } from '../use-cases/erase-own-application.ts';
import { EraseOwnProfile } from '../use-cases/erase-own-profile.ts';

/** Applicants erase what is theirs. */
@Controller()
export class OwnErasuresController {
  constructor(
    private readonly eraseOwnApplication: EraseOwnApplication,
    private readonly eraseOwnProfile: EraseOwnProfile,
  ) {}

  @Serves(contract.eraseOwnCohortApplication)
  application(
    scope: AuthorizedScope,
    { cohortApplicationId }: contract.ParamsOf<typeof contract.eraseOwnCohortApplication>,
  ) {
    return this.eraseOwnApplication.execute(scope, cohortApplicationId);
  }

  @Serves(contract.eraseApplicantProfile)
  profile(scope: AuthorizedScope, { cohortId }: contract.ParamsOf<typeof contract.eraseApplicantProfile>) {
    return this.eraseOwnProfile.execute(scope, cohortId);
  }
}
