import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { YearOfExercises } from '../queries/year-of-exercises.ts';

@Controller()
export class YearOfExercisesController {
  constructor(private readonly year: YearOfExercises) {}

  @Serves(contract.viewYearOfExercises)
  view(scope: AuthorizedScope, _: unknown, input: contract.InputOf<typeof contract.viewYearOfExercises>) {
    return this.year.ask(scope, input);
  }
}
