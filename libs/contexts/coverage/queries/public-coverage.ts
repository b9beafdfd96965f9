import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewPublicCoverage } from '#contract';
import { Database } from '#platform';

type Answer = AnswerOf<typeof viewPublicCoverage>;
type Row = Omit<Answer['items'][number], 'countedAt'> & { readonly countedAt: Date };

const TOTALS = `
  select with_prefectures as "withPrefectures", counted_at as "countedAt", fiscal_year as "fiscalYear", governments, trained,
    trained_this_year as "trainedThisYear", pre_cyder_only as "preCyderOnly",
    governments - trained - pre_cyder_only as untrained
  from public_coverage order by with_prefectures desc`;

/** The national totals that anybody may see, as they were last counted. */
@Injectable()
export class PublicCoverage {
  constructor(private readonly database: Database) {}

  async ask(): Promise<Answer> {
    const rows = await this.database.read<Row>('show-coverage', TOTALS);
    return { items: rows.map(({ countedAt, ...row }) => ({ ...row, countedAt: countedAt.toISOString() })) };
  }
}
