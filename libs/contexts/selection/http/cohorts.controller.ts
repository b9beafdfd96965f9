import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListCohorts } from '../queries/list-cohorts.ts';
import { PreviewCopy } from '../queries/preview-copy.ts';
import { ViewCohort } from '../queries/view-cohort.ts';
import { CopyCohort } from '../use-cases/copy-cohort.ts';
import { CorrectCohort } from '../use-cases/correct-cohort.ts';
import { DefineCohort } from '../use-cases/define-cohort.ts';

type InputOf<S> = contract.InputOf<S>;
type OfCohort = contract.ParamsOf<typeof contract.viewCohort>;

@Controller()
export class CohortsController {
  constructor(
    private readonly cohorts: ListCohorts,
    private readonly viewCohort: ViewCohort,
    private readonly preview: PreviewCopy,
    private readonly defineCohort: DefineCohort,
    private readonly correctCohort: CorrectCohort,
    private readonly copyCohort: CopyCohort,
  ) {}

  @Serves(contract.listCohorts)
  list(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.listCohorts>) {
    return this.cohorts.ask(scope, input);
  }

  @Serves(contract.viewCohort)
  view(scope: AuthorizedScope, { cohortId }: OfCohort) {
    return this.viewCohort.ask(scope, cohortId);
  }

  @Serves(contract.defineCohort)
  define(scope: AuthorizedScope, _: unknown, input: InputOf<typeof contract.defineCohort>) {
    return this.defineCohort.execute(scope, input);
  }

  @Serves(contract.correctCohort)
  correct(scope: AuthorizedScope, { cohortId }: OfCohort, input: InputOf<typeof contract.correctCohort>) {
    return this.correctCohort.execute(scope, { cohortId, ...input });
  }

  @Serves(contract.previewCohortCopy)
  look(scope: AuthorizedScope, { cohortId }: OfCohort) {
    return this.preview.ask(scope, cohortId);
  }

  @Serves(contract.copyCohort)
  copy(scope: AuthorizedScope, { cohortId }: OfCohort, input: InputOf<typeof contract.copyCohort>) {
    return this.copyCohort.execute(scope, { cohortId, ...input });
  }
}
