import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ReissueAward } from '../use-cases/reissue-award.ts';
import { RevokeAward } from '../use-cases/revoke-award.ts';

@Controller()
export class AwardChangesController {
  constructor(
    private readonly revokeAward: RevokeAward,
    private readonly reissueAward: ReissueAward,
  ) {}

  @Serves(contract.revokeAward)
  revoke(
    scope: AuthorizedScope,
    { awardId }: contract.ParamsOf<typeof contract.revokeAward>,
    input: contract.InputOf<typeof contract.revokeAward>,
  ) {
    return this.revokeAward.execute(scope, { awardId, ...input });
  }

  @Serves(contract.reissueAward)
  reissue(
    scope: AuthorizedScope,
    { awardId }: contract.ParamsOf<typeof contract.reissueAward>,
    input: contract.InputOf<typeof contract.reissueAward>,
  ) {
    return this.reissueAward.execute(scope, { awardId, ...input });
  }
}
