import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { Serves, writeXlsx } from '#platform';
import { reportPdf } from '../documents/report-pdf.ts';
import { reportTable } from '../documents/report-table.ts';
import { YearReport } from '../queries/year-report.ts';

type OfCohort = contract.ParamsOf<typeof contract.viewYearReport>;

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller()
export class YearReportsController {
  constructor(
    private readonly yearReport: YearReport,
    private readonly clock: Clock,
  ) {}

  @Serves(contract.viewYearReport)
  view(scope: AuthorizedScope, { cohortId }: OfCohort) {
    return this.yearReport.ask(scope, cohortId);
  }

  @Serves(contract.downloadYearReport)
  async document(
    scope: AuthorizedScope,
    { cohortId }: OfCohort,
    { format }: contract.InputOf<typeof contract.downloadYearReport>,
  ): Promise<contract.Document> {
    const report = await this.yearReport.ask(scope, cohortId);
    const fileName = `year-report-${report.fiscalYear}.${format}`;
    if (format === 'pdf') return { type: 'application/pdf', content: reportPdf(report, this.clock.now()), fileName };
    return { type: WORKBOOK, content: await writeXlsx([reportTable(report.years)]), fileName };
  }
}
