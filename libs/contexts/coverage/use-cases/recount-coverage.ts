import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Transaction } from '#platform';
import { CoverageRepository } from '../persistence/coverage.repository.ts';
import { ShowTotals } from './show-totals.ts';

/** Makes all counts anew from the ledger and the memberships; days that pass end posts without an event. */
@Injectable()
export class RecountCoverage {
  constructor(
    private readonly coverage: CoverageRepository,
    private readonly totals: ShowTotals,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(): Promise<void> {
    return this.transaction.under('count-coverage', async () => {
      await this.coverage.lockAll();
      await this.coverage.recountAll(this.clock.today());
      await this.totals.execute();
    });
  }
}
