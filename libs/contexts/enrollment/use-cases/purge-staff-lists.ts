import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Transaction } from '#platform';
import { StaffImportRepository } from '../persistence/staff-import.repository.ts';

const THIRTY_DAYS = 30 * 24 * 60 * 60 * 1000;

/** Forgets staff lists that came more than thirty days ago; what became of them stays. */
@Injectable()
export class PurgeStaffLists {
  constructor(
    private readonly imports: StaffImportRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - THIRTY_DAYS);
    return this.transaction.under('purge-staff-imports', () => this.imports.purge(before));
  }
}
