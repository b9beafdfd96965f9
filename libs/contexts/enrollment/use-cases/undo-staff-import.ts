import { Injectable } from '@nestjs/common';
import { UnregisterPeople } from '#identity';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { ImportedPeopleHaveStarted } from '../domain/errors.ts';
import { staffImportUndone } from '../domain/events.ts';
import type { StaffImportId } from '../domain/ids.ts';
import { importReasons, type StaffImport } from '../domain/staff-import.ts';
import { EnrollmentRepository } from '../persistence/enrollment.repository.ts';
import { StaffImportRepository } from '../persistence/staff-import.repository.ts';
import type { JudgedRow } from '../persistence/staff-row.statement.ts';
import { canImport } from '../policy.ts';
import { RestoreStaff } from './restore-staff.ts';

interface Asked {
  readonly importId: StaffImportId;
  readonly version: number;
}

/** Takes an import back while nobody it registered has signed in and nobody it enrolled has started. */
@Injectable()
export class UndoStaffImport {
  constructor(
    private readonly imports: StaffImportRepository,
    private readonly enrollments: EnrollmentRepository,
    private readonly unregisterPeople: UnregisterPeople,
    private readonly restore: RestoreStaff,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { importId, version }: Asked): Promise<{ id: StaffImportId }> {
    return this.transaction.run(scope, async () => {
      const staffImport = await this.imports.lock(scope, importId);
      insist(canImport(scope.actor, staffImport.organizationId));
      staffImport.expectVersion(version);
      staffImport.undo();
      await this.imports.save(staffImport);
      const rows = await this.restore.execute(scope, staffImport);
      await this.forget(scope, staffImport, rows);
      const { organizationId } = staffImport;
      await this.events.append({ kind: staffImportUndone, organizationId, facts: { importId } });
      return { id: importId };
    });
  }

  private async forget(scope: AuthorizedScope, { organizationId }: StaffImport, rows: readonly JudgedRow[]) {
    const made = rows.flatMap(({ verdict, personId }) => (verdict === 'new' && personId ? [personId] : []));
    const places = rows.flatMap(({ enrollmentId }) => enrollmentId ?? []);
    const started = await this.transaction.under('import-staff', () => this.enrollments.forget(places, made));
    if (started) throw new ImportedPeopleHaveStarted(started);
    const asked = { organizationId, personIds: made, reason: importReasons.undo };
    const inUse = await this.unregisterPeople.execute(scope, asked);
    if (inUse) throw new ImportedPeopleHaveStarted(inUse);
  }
}
