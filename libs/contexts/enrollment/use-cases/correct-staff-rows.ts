import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { readTable, Transaction } from '#platform';
import { CorrectedRowsUnknown } from '../domain/errors.ts';
import type { StaffImportId } from '../domain/ids.ts';
import { type StaffRow, tidied } from '../domain/staff-row.ts';
import { correctedRowsIn } from '../intake/corrected-rows.ts';
import { StaffImportRepository } from '../persistence/staff-import.repository.ts';
import { StaffRowStatement } from '../persistence/staff-row.statement.ts';
import { canImport } from '../policy.ts';
import { JudgeStaffList } from './judge-staff-list.ts';

type Line = StaffRow & { readonly line: number };
type Answer = { readonly version: number };

/** Puts corrected rows in the place of wrong ones, typed on the screen or sent as a file, and judges the list anew. */
@Injectable()
export class CorrectStaffRows {
  constructor(
    private readonly imports: StaffImportRepository,
    private readonly rows: StaffRowStatement,
    private readonly judge: JudgeStaffList,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, importId: StaffImportId, corrected: readonly Line[]): Promise<Answer> {
    return this.transaction.run(scope, async () => {
      const staffImport = await this.imports.lock(scope, importId);
      insist(canImport(scope.actor, staffImport.organizationId));
      staffImport.correct();
      const known = new Set(await this.rows.lines(importId));
      if (corrected.length === 0 || corrected.some(({ line }) => !known.has(line))) throw new CorrectedRowsUnknown();
      await this.rows.read(
        importId,
        corrected.map(({ line, ...row }) => ({ line, ...tidied(row) })),
      );
      await this.rows.leaveOut(
        importId,
        corrected.map(({ line }) => line),
        false,
      );
      await this.judge.renew(scope, staffImport);
      await this.imports.save(staffImport);
      return { version: staffImport.version };
    });
  }

  async fromFile(scope: AuthorizedScope, importId: StaffImportId, file: { fileName: string; bytes: Uint8Array }) {
    const { rows } = await readTable(file.bytes, file.fileName);
    return this.execute(scope, importId, correctedRowsIn(rows));
  }
}
