import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { CohortId } from '../domain/ids.ts';
import { ResultStatement } from '../persistence/result.statement.ts';
import { AnnounceResults } from './announce-results.ts';

/** Writes down that the instant of publication has come, and tells everybody. Done already, or not yet: nothing happens. */
@Injectable()
export class FinishPublication {
  constructor(
    private readonly results: ResultStatement,
    private readonly announceResults: AnnounceResults,
    private readonly transaction: Transaction,
  ) {}

  execute(cohortId: CohortId): Promise<void> {
    return this.transaction.under('settle-places', async () => {
      const published = await this.results.publishWhenDue(cohortId);
      if (published) await this.announceResults.execute({ ...published, phase: 'published' }, 'deciding');
    });
  }
}
