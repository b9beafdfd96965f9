import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListCatalog } from '../queries/list-catalog.ts';

type InputOf<S> = contract.InputOf<S>;
type ParamsOf<S> = contract.ParamsOf<S>;

@Controller()
export class CatalogController {
  constructor(private readonly catalog: ListCatalog) {}

  @Serves(contract.listPrograms)
  programs(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.listPrograms>) {
    return this.catalog.programs(scope, input);
  }

  @Serves(contract.viewProgram)
  program(scope: AuthorizedScope, { programId }: ParamsOf<typeof contract.viewProgram>) {
    return this.catalog.program(scope, programId);
  }

  @Serves(contract.listCourses)
  courses(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.listCourses>) {
    return this.catalog.courses(scope, input);
  }

  @Serves(contract.viewCourse)
  course(scope: AuthorizedScope, { courseId }: ParamsOf<typeof contract.viewCourse>) {
    return this.catalog.course(scope, courseId);
  }

  @Serves(contract.listEditions)
  editions(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.listEditions>) {
    return this.catalog.editions(scope, input);
  }

  @Serves(contract.viewEdition)
  edition(scope: AuthorizedScope, { editionId }: ParamsOf<typeof contract.viewEdition>) {
    return this.catalog.edition(scope, editionId);
  }
}
