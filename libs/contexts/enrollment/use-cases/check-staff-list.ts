import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { OfferingFacts } from '#programs';
import { ColumnsNotMatched, OfferingTakesNobody } from '../domain/errors.ts';
import { staffListMatched } from '../domain/events.ts';
import type { StaffImportId } from '../domain/ids.ts';
import type { StaffColumns } from '../domain/staff-columns.ts';
import type { StaffImport } from '../domain/staff-import.ts';
import { StaffImportRepository } from '../persistence/staff-import.repository.ts';
import { StaffRowStatement } from '../persistence/staff-row.statement.ts';
import { canImport } from '../policy.ts';

interface Asked {
  readonly importId: StaffImportId;
  readonly columns: StaffColumns;
  readonly offeringId: OfferingId | null;
  readonly version: number;
}

const ROWS_AT_ONCE = 2000;

/** Matches the columns and has every row read and judged in the background, some thousand at a time. */
@Injectable()
export class CheckStaffList {
  constructor(
    private readonly imports: StaffImportRepository,
    private readonly rows: StaffRowStatement,
    private readonly offerings: OfferingFacts,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { importId, columns, offeringId, version }: Asked): Promise<{ id: StaffImportId }> {
    return this.transaction.run(scope, async () => {
      const staffImport = await this.imports.lock(scope, importId);
      insist(canImport(scope.actor, staffImport.organizationId));
      staffImport.expectVersion(version);
      insistOnColumns(columns, staffImport.headings.length);
      if (offeringId) await this.insistOnOpen(scope, offeringId);
      staffImport.check(columns, offeringId);
      await this.imports.save(staffImport);
      await this.events.appendAll(await this.parts(staffImport));
      return { id: importId };
    });
  }

  private async insistOnOpen(scope: AuthorizedScope, offeringId: OfferingId): Promise<void> {
    const { state } = await this.offerings.of(scope, offeringId);
    if (state !== 'open') throw new OfferingTakesNobody();
  }

  private async parts({ id: importId, organizationId, version }: StaffImport) {
    const lines = await this.rows.lines(importId);
    const firsts = lines.filter((_, index) => index % ROWS_AT_ONCE === 0);
    return firsts.map((firstLine, part) => {
      const lastLine = lines[Math.min((part + 1) * ROWS_AT_ONCE, lines.length) - 1] ?? firstLine;
      return { kind: staffListMatched, organizationId, facts: { importId, version, firstLine, lastLine } };
    });
  }
}

function insistOnColumns(columns: StaffColumns, count: number): void {
  const matched = Object.values(columns).filter((column) => column !== null);
  const isSound = new Set(matched).size === matched.length && matched.every((column) => column < count);
  if (!isSound || columns.staffNumber === null || columns.name === null) throw new ColumnsNotMatched();
}
