import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { IntroducedTrainers } from '../queries/introduced-trainers.ts';
import { IntroduceTrainers } from '../use-cases/introduce-trainers.ts';

/** Who is introduced to the public on the page of the tracks. */
@Controller()
export class PublicTrainersController {
  constructor(
    private readonly introduced: IntroducedTrainers,
    private readonly introduceTrainers: IntroduceTrainers,
  ) {}

  @Serves(contract.listPublicTrainers)
  list(scope: AuthorizedScope, { programId }: contract.ParamsOf<typeof contract.listPublicTrainers>) {
    return this.introduced.of(scope, programId);
  }

  @Serves(contract.introduceTrainers)
  introduce(
    scope: AuthorizedScope,
    { trackId }: contract.ParamsOf<typeof contract.introduceTrainers>,
    input: contract.InputOf<typeof contract.introduceTrainers>,
  ) {
    return this.introduceTrainers.execute(scope, { trackId, ...input });
  }
}
