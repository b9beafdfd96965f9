import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Transaction } from '#platform';
import type { BrokenInvariant } from '../domain/seat-invariants.ts';

const KEEP = 'insert into seat_audits (id, audited_at, broken) values ($1, $2, $3)';
const FORGET = `delete from seat_audits where audited_at < $1::timestamptz - interval '400 days'`;

/** What each look at all seats found; kept for a little more than a year. */
@Injectable()
export class SeatAuditStatement {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async keep(broken: readonly BrokenInvariant[]): Promise<void> {
    await this.transaction.manager.query(KEEP, [newId(), this.clock.now(), JSON.stringify(broken)]);
    await this.transaction.manager.query(FORGET, [this.clock.now()]);
  }
}
