import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { PreLearningOf } from '../queries/pre-learning-of.ts';

@Controller()
export class PreLearningController {
  constructor(private readonly preLearningOf: PreLearningOf) {}

  @Serves(contract.listPreLearning)
  list(scope: AuthorizedScope, { offeringId }: contract.ParamsOf<typeof contract.listPreLearning>) {
    return this.preLearningOf.ask(scope, offeringId);
  }
}
