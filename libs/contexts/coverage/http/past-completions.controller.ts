import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves, writeCsv } from '#platform';
import { headings } from '../intake/past-completions.ts';
import { KnownForImport } from '../queries/known-for-import.ts';
import { ImportPastCompletions } from '../use-cases/import-past-completions.ts';
import { JudgePastCompletions } from '../use-cases/judge-past-completions.ts';
import { presentPreview } from './past-completions.presenter.ts';

@Controller()
export class PastCompletionsController {
  constructor(
    private readonly judgePastCompletions: JudgePastCompletions,
    private readonly importPastCompletions: ImportPastCompletions,
    private readonly known: KnownForImport,
  ) {}

  @Serves(contract.previewPastCompletions)
  async preview(scope: AuthorizedScope, _params: object, file: contract.SentFile, exchange: Exchange) {
    const { encoding, rows } = await this.judgePastCompletions.execute(scope, file);
    return presentPreview(encoding, rows, exchange.language);
  }

  @Serves(contract.importPastCompletions)
  create(scope: AuthorizedScope, _params: object, file: contract.SentFile) {
    return this.importPastCompletions.execute(scope, file);
  }

  @Serves(contract.samplePastCompletions)
  async sample(scope: AuthorizedScope) {
    const courses = await this.known.courses(scope);
    const rows = courses.map(({ code }, at) => ['012025', code, 2023 - at, 3]);
    return { type: 'text/csv; charset=utf-8', content: writeCsv([headings, ...rows]), fileName: '過去の受講実績.csv' };
  }
}
