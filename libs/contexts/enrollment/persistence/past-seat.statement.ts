import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Transaction } from '#platform';

const CLOSE = `
  update application_members m set is_over = true from applications a join seated_offerings s on s.offering_id = a.offering_id
  where m.application_id = a.id and m.state = 'live' and not m.is_over and a.holds_seats and s.ends_on < $1`;

/** Seats whose exercise is over stay on record, and keep nobody from applying again. */
@Injectable()
export class PastSeatStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async close(): Promise<void> {
    await this.transaction.under('allot-seats', () => this.transaction.manager.query(CLOSE, [this.clock.today()]));
  }
}
