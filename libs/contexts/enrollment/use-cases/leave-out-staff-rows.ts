import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { Transaction } from '#platform';
import type { StaffImportId } from '../domain/ids.ts';
import { StaffImportRepository } from '../persistence/staff-import.repository.ts';
import { StaffRowStatement } from '../persistence/staff-row.statement.ts';
import { canImport } from '../policy.ts';
import { JudgeStaffList } from './judge-staff-list.ts';

interface Asked {
  readonly importId: StaffImportId;
  /** Null: every wrong row. */
  readonly lines: readonly number[] | null;
  readonly isLeftOut: boolean;
}

/** Leaves rows out of an import by an explicit choice, or takes them in again. */
@Injectable()
export class LeaveOutStaffRows {
  constructor(
    private readonly imports: StaffImportRepository,
    private readonly rows: StaffRowStatement,
    private readonly judge: JudgeStaffList,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { importId, lines, isLeftOut }: Asked): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      const staffImport = await this.imports.lock(scope, importId);
      insist(canImport(scope.actor, staffImport.organizationId));
      staffImport.correct();
      await this.rows.leaveOut(importId, lines, isLeftOut);
      await this.judge.renew(scope, staffImport);
      await this.imports.save(staffImport);
      return { version: staffImport.version };
    });
  }
}
