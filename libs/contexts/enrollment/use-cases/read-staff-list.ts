import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist, organizationIn } from '#kernel';
import { readTable, Transaction } from '#platform';
import { StaffImportNotFound } from '../domain/errors.ts';
import type { StaffImportId } from '../domain/ids.ts';
import { StaffImport } from '../domain/staff-import.ts';
import { staffListIn } from '../intake/staff-list.ts';
import { StaffImportRepository } from '../persistence/staff-import.repository.ts';
import { StaffRowStatement } from '../persistence/staff-row.statement.ts';
import { canImport } from '../policy.ts';

interface Sent {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Takes a staff list in, as it stands in the file; nobody gets an account by it. */
@Injectable()
export class ReadStaffList {
  constructor(
    private readonly imports: StaffImportRepository,
    private readonly rows: StaffRowStatement,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(scope: AuthorizedScope, { fileName, bytes }: Sent): Promise<{ id: StaffImportId }> {
    const organizationId = organizationIn(scope);
    if (!organizationId) throw new StaffImportNotFound();
    insist(canImport(scope.actor, organizationId));
    const table = await readTable(bytes, fileName);
    const importedBy = scope.actor.personId;
    const { headings, columns, rows } = staffListIn(table.rows);
    const sent = { headings, columns, rowCount: rows.length, fileName, encoding: table.encoding };
    const staffImport = StaffImport.read({ ...sent, organizationId, importedBy }, this.clock.now());
    return this.transaction.run(scope, async () => {
      await this.imports.add(staffImport);
      await this.rows.add(staffImport, rows);
      return { id: staffImport.id };
    });
  }
}
