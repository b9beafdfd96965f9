import { Injectable } from '@nestjs/common';
import { Every, type Schedule } from '#platform';
import { ShowTotals } from '../use-cases/show-totals.ts';

/** What anybody may see is at most ten minutes old. */
@Every({ minutes: 10 }, 'count-coverage')
@Injectable()
export class ShowTotalsOften implements Schedule {
  constructor(private readonly totals: ShowTotals) {}

  run(): Promise<void> {
    return this.totals.execute();
  }
}
