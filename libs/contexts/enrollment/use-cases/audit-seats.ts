import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { BrokenInvariant } from '../domain/seat-invariants.ts';
import { SeatAuditStatement } from '../persistence/seat-audit.statement.ts';
import { BrokenInvariants } from '../queries/broken-invariants.ts';
import { SeatsLeftEmpty } from '../queries/seats-left-empty.ts';

/** Looks whether everything holds that is always true of seats. Corrects nothing: people decide what to do. */
@Injectable()
export class AuditSeats {
  constructor(
    private readonly brokenInvariants: BrokenInvariants,
    private readonly seatsLeftEmpty: SeatsLeftEmpty,
    private readonly audits: SeatAuditStatement,
    private readonly transaction: Transaction,
  ) {}

  /** The rows that break an invariant. */
  async find(): Promise<BrokenInvariant[]> {
    const broken = await this.brokenInvariants.find('allot-seats');
    return [...broken, ...(await this.seatsLeftEmpty.find('allot-seats'))];
  }

  /** The same, kept for the office to read. */
  async execute(): Promise<void> {
    const broken = await this.find();
    await this.transaction.under('allot-seats', () => this.audits.keep(broken));
  }
}
