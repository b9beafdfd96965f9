import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListCatalog } from '../queries/list-catalog.ts';
import { DefineCourse } from '../use-cases/define-course.ts';
import { DefineEdition } from '../use-cases/define-edition.ts';
import { DefineProgram } from '../use-cases/define-program.ts';

type InputOf<S> = contract.InputOf<S>;

@Controller()
export class CatalogController {
  constructor(
    private readonly catalog: ListCatalog,
    private readonly defineProgram: DefineProgram,
    private readonly defineCourse: DefineCourse,
    private readonly defineEdition: DefineEdition,
  ) {}

  @Serves(contract.listPrograms)
  programs(scope: AuthorizedScope) {
    return this.catalog.programs(scope);
  }

  @Serves(contract.defineProgram)
  addProgram(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.defineProgram>) {
    return this.defineProgram.execute(scope, input);
  }

  @Serves(contract.listCourses)
  courses(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.listCourses>) {
    return this.catalog.courses(scope, input);
  }

  @Serves(contract.defineCourse)
  addCourse(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.defineCourse>) {
    return this.defineCourse.execute(scope, input);
  }

  @Serves(contract.listEditions)
  editions(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.listEditions>) {
    return this.catalog.editions(scope, input);
  }

  @Serves(contract.viewEdition)
  edition(scope: AuthorizedScope, { editionId }: contract.ParamsOf<typeof contract.viewEdition>) {
    return this.catalog.edition(scope, editionId);
  }

  @Serves(contract.defineEdition)
  addEdition(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.defineEdition>) {
    return this.defineEdition.execute(scope, input);
  }
}
