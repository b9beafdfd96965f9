import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { NextOfferings } from '../queries/next-offerings.ts';
import { OpenExercises } from '../queries/open-exercises.ts';

@Controller()
export class OpenExercisesController {
  constructor(
    private readonly openExercises: OpenExercises,
    private readonly nextOfferings: NextOfferings,
  ) {}

  @Serves(contract.listOpenExercises)
  async list(scope: AuthorizedScope, _: unknown, asked: contract.InputOf<typeof contract.listOpenExercises>) {
    return { items: await this.openExercises.list(scope, asked) };
  }

  @Serves(contract.listNextOfferings)
  next(scope: AuthorizedScope, { enrollmentId }: contract.ParamsOf<typeof contract.listNextOfferings>) {
    return this.nextOfferings.ask(scope, enrollmentId);
  }

  @Serves(contract.viewOpenExercise)
  view(
    scope: AuthorizedScope,
    { offeringId }: contract.ParamsOf<typeof contract.viewOpenExercise>,
    { agreesToTerms }: contract.InputOf<typeof contract.viewOpenExercise>,
  ) {
    return this.openExercises.one(scope, offeringId, agreesToTerms);
  }
}
