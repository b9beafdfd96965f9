import { Injectable } from '@nestjs/common';
import { Transaction } from './transaction.ts';

/**
 * The clock of the database, which all processes share: what a deadline to the second is judged by. It is asked inside a
 * transaction once the rows are locked, and tells that instant, not when the transaction began.
 */
@Injectable()
export class DatabaseClock {
  constructor(private readonly transaction: Transaction) {}

  async now(): Promise<Date> {
    const [told] = await this.transaction.manager.query('select clock_timestamp() as now');
    return told.now;
  }
}
