import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { OpenExercises } from '../queries/open-exercises.ts';

@Controller()
export class OpenExercisesController {
  constructor(private readonly openExercises: OpenExercises) {}

  @Serves(contract.listOpenExercises)
  async list(scope: AuthorizedScope, _: unknown, asked: contract.InputOf<typeof contract.listOpenExercises>) {
    return { items: await this.openExercises.list(scope, asked.editionId ?? null) };
  }

  @Serves(contract.viewOpenExercise)
  view(scope: AuthorizedScope, { offeringId }: contract.ParamsOf<typeof contract.viewOpenExercise>) {
    return this.openExercises.one(scope, offeringId);
  }
}
