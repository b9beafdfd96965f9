import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves, writeCsv, writeXlsx } from '#platform';
import {
  definitionTable,
  fileNameOf,
  governmentsTable,
  placesTable,
  type Table,
} from '../documents/coverage-tables.ts';
import { CoverageReport } from '../queries/coverage-report.ts';
import { ListCoverage } from '../queries/list-coverage.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller()
export class CoverageDownloadsController {
  constructor(
    private readonly coverageReport: CoverageReport,
    private readonly listCoverage: ListCoverage,
  ) {}

  @Serves(contract.downloadCoverage)
  async places(scope: AuthorizedScope, _params: object, input: contract.InputOf<typeof contract.downloadCoverage>) {
    const report = await this.coverageReport.ask(scope, input);
    const table = placesTable(report, report.prefectures, report.total);
    return fileOf(input.format, fileNameOf(report, 'places'), [table, definitionTable(report)]);
  }

  @Serves(contract.downloadCoverageList)
  async governments(
    scope: AuthorizedScope,
    _params: object,
    input: contract.InputOf<typeof contract.downloadCoverageList>,
  ) {
    const list = await this.listCoverage.ask(scope, input);
    const tables = [governmentsTable(list, list.items), definitionTable(list)] as const;
    return fileOf(input.format, fileNameOf(list, input.show), tables);
  }
}

/** A CSV file holds the first table alone. */
async function fileOf(format: 'xlsx' | 'csv', name: string, tables: readonly [Table, ...Table[]]) {
  const fileName = `${name}.${format}`;
  if (format === 'xlsx') return { type: WORKBOOK, content: await writeXlsx(tables), fileName };
  const [{ heading, rows }] = tables;
  return { type: 'text/csv; charset=utf-8', content: writeCsv([heading, ...rows]), fileName };
}
