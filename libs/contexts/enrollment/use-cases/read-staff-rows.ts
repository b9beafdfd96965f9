import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { Transaction } from '#platform';
import type { StaffImportId } from '../domain/ids.ts';
import { readRow } from '../domain/staff-row.ts';
import { StaffImportRepository } from '../persistence/staff-import.repository.ts';
import { StaffRowStatement } from '../persistence/staff-row.statement.ts';
import { JudgeStaffList } from './judge-staff-list.ts';

interface Asked {
  readonly importId: StaffImportId;
  readonly version: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Reads some rows by the matched columns; with the last of them the whole list is judged and shown. */
@Injectable()
export class ReadStaffRows {
  constructor(
    private readonly imports: StaffImportRepository,
    private readonly rows: StaffRowStatement,
    private readonly judge: JudgeStaffList,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { importId, version, firstLine, lastLine }: Asked): Promise<void> {
    return this.transaction.run(scope, async () => {
      const staffImport = await this.imports.lock(scope, importId);
      if (staffImport.version !== version) return;
      const lines = await this.rows.cells(importId, firstLine, lastLine);
      await this.rows.read(
        importId,
        lines.map(({ line, cells }) => ({ line, ...readRow(cells, staffImport.columns) })),
      );
      if (staffImport.haveChecked(lines.length)) {
        await this.judge.renew(scope, staffImport);
        staffImport.show();
      }
      await this.imports.save(staffImport);
    });
  }
}
