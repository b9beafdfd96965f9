import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { CoverageReport } from '../queries/coverage-report.ts';
import { ListCoverage } from '../queries/list-coverage.ts';

@Controller()
export class CoverageController {
  constructor(
    private readonly coverageReport: CoverageReport,
    private readonly listCoverage: ListCoverage,
  ) {}

  @Serves(contract.viewCoverage)
  view(scope: AuthorizedScope, _params: object, input: contract.InputOf<typeof contract.viewCoverage>) {
    return this.coverageReport.ask(scope, input);
  }

  @Serves(contract.listCoverage)
  list(scope: AuthorizedScope, _params: object, input: contract.InputOf<typeof contract.listCoverage>) {
    return this.listCoverage.ask(scope, input);
  }
}
