import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { MembersChangedSinceCheck, NothingToImport, RowsStillWrong } from '../domain/errors.ts';
import { staffImportConfirmed } from '../domain/events.ts';
import type { StaffImportId } from '../domain/ids.ts';
import { StaffImportRepository } from '../persistence/staff-import.repository.ts';
import { canImport } from '../policy.ts';
import { JudgeStaffList } from './judge-staff-list.ts';

interface Asked {
  readonly importId: StaffImportId;
  readonly version: number;
}

/** Somebody wants exactly what was shown: refused where a row is still wrong, or the members have changed since. */
@Injectable()
export class ConfirmStaffImport {
  constructor(
    private readonly imports: StaffImportRepository,
    private readonly judge: JudgeStaffList,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { importId, version }: Asked): Promise<{ id: StaffImportId }> {
    return this.transaction.run(scope, async () => {
      const staffImport = await this.imports.lock(scope, importId);
      insist(canImport(scope.actor, staffImport.organizationId));
      staffImport.expectVersion(version);
      staffImport.confirm();
      const { rows, outdated } = await this.judge.execute(scope, staffImport);
      if (outdated.length) throw new MembersChangedSinceCheck();
      const taken = rows.filter(({ isLeftOut }) => !isLeftOut);
      const wrong = taken.filter(({ verdict }) => verdict === 'wrong').length;
      if (wrong) throw new RowsStillWrong(wrong);
      if (taken.length === 0) throw new NothingToImport();
      await this.imports.save(staffImport);
      const { organizationId } = staffImport;
      await this.events.append({ kind: staffImportConfirmed, organizationId, facts: { importId } });
      return { id: importId };
    });
  }
}
