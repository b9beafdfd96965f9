import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { CoverageReport } from '../queries/coverage-report.ts';
import { ListCoverage } from '../queries/list-coverage.ts';
import { SeatsInReach } from '../queries/seats-in-reach.ts';

@Controller()
export class CoverageController {
  constructor(
    private readonly coverageReport: CoverageReport,
    private readonly listCoverage: ListCoverage,
    private readonly seatsInReach: SeatsInReach,
  ) {}

  @Serves(contract.viewCoverage)
  view(scope: AuthorizedScope, _params: object, input: contract.InputOf<typeof contract.viewCoverage>) {
    return this.coverageReport.ask(scope, input);
  }

  @Serves(contract.listSeatsInReach)
  seats(scope: AuthorizedScope) {
    return this.seatsInReach.ask(scope);
  }

  @Serves(contract.listCoverage)
  list(scope: AuthorizedScope, _params: object, input: contract.InputOf<typeof contract.listCoverage>) {
    return this.listCoverage.ask(scope, input);
  }
}
