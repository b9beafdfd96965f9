import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { CorrectCourse } from '../use-cases/correct-course.ts';
import { CorrectEdition } from '../use-cases/correct-edition.ts';
import { CorrectProgram } from '../use-cases/correct-program.ts';
import { DefineCourse } from '../use-cases/define-course.ts';
import { DefineEdition } from '../use-cases/define-edition.ts';
import { DefineProgram } from '../use-cases/define-program.ts';

type InputOf<S> = contract.InputOf<S>;
type ParamsOf<S> = contract.ParamsOf<S>;

@Controller()
export class CatalogDefinitionsController {
  constructor(
    private readonly defineProgram: DefineProgram,
    private readonly defineCourse: DefineCourse,
    private readonly defineEdition: DefineEdition,
    private readonly correctProgram: CorrectProgram,
    private readonly correctCourse: CorrectCourse,
    private readonly correctEdition: CorrectEdition,
  ) {}

  @Serves(contract.defineProgram)
  addProgram(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.defineProgram>) {
    return this.defineProgram.execute(scope, input);
  }

  @Serves(contract.correctProgram)
  changeProgram(
    scope: AuthorizedScope,
    { programId }: ParamsOf<typeof contract.correctProgram>,
    input: InputOf<typeof contract.correctProgram>,
  ) {
    return this.correctProgram.execute(scope, { programId, ...input });
  }

  @Serves(contract.defineCourse)
  addCourse(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.defineCourse>) {
    return this.defineCourse.execute(scope, input);
  }

  @Serves(contract.correctCourse)
  changeCourse(
    scope: AuthorizedScope,
    { courseId }: ParamsOf<typeof contract.correctCourse>,
    input: InputOf<typeof contract.correctCourse>,
  ) {
    return this.correctCourse.execute(scope, { courseId, ...input });
  }

  @Serves(contract.defineEdition)
  addEdition(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.defineEdition>) {
    return this.defineEdition.execute(scope, input);
  }

  @Serves(contract.correctEdition)
  changeEdition(
    scope: AuthorizedScope,
    { editionId }: ParamsOf<typeof contract.correctEdition>,
    input: InputOf<typeof contract.correctEdition>,
  ) {
    return this.correctEdition.execute(scope, { editionId, ...input });
  }
}
