import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Transaction } from '#platform';
import { definitionOf } from '../domain/definition.ts';
import { CoverageRepository } from '../persistence/coverage.repository.ts';

const LAST_YEARS = 3;

/** Renews the national totals that anybody may see, with the prefectures and without. */
@Injectable()
export class ShowTotals {
  constructor(
    private readonly coverage: CoverageRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(): Promise<void> {
    return this.transaction.under('count-coverage', async () => {
      for (const withPrefectures of [true, false]) {
        const asked = { lastYears: LAST_YEARS, countPreCyder: false, withPrefectures };
        await this.coverage.show(definitionOf(asked, this.clock.today()), this.clock.now());
      }
    });
  }
}
