import { Injectable } from '@nestjs/common';
import type { PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { EnrollmentId, StaffImportId } from '../domain/ids.ts';
import type { Judgment, ListedRow } from '../domain/staff-comparison.ts';
import type { StaffImport } from '../domain/staff-import.ts';
import type { StaffRow } from '../domain/staff-row.ts';

export interface CellsOfLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row as it was last read and judged. */
export type JudgedRow = ListedRow & Judgment & { readonly enrollmentId: EnrollmentId | null };

interface Settled {
  readonly line: number;
  readonly personId: PersonId;
  readonly enrollmentId: EnrollmentId | null;
}

const ADD = `
  insert into staff_import_rows (import_id, organization_id, line, cells, staff_number, name, kana, department, mail,
    verdict, problems, differences, is_left_out, is_enrolled_already)
  select $1, $2, r.line, r.cells, '', '', '', '', '', 'unchecked', '[]', '{}', false, false
  from jsonb_to_recordset($3) r (line integer, cells text[])`;
const CELLS = `
  select line, cells from staff_import_rows where import_id = $1 and line between $2 and $3 order by line`;
const LINES = 'select line from staff_import_rows where import_id = $1 order by line';
const READ = `
  update staff_import_rows t set staff_number = r."staffNumber", name = r.name, kana = r.kana, department = r.department,
    mail = r.mail
  from jsonb_to_recordset($2) r
    (line integer, "staffNumber" text, name text, kana text, department text, mail text)
  where t.import_id = $1 and t.line = r.line`;
const LISTED = `
  select line, staff_number as "staffNumber", name, kana, department, mail, verdict, problems, differences,
    is_left_out as "isLeftOut", person_id as "personId", enrollment_id as "enrollmentId",
    is_enrolled_already as "isEnrolledAlready"
  from staff_import_rows where import_id = $1 order by line`;
const JUDGE = `
  update staff_import_rows t set verdict = r.verdict, problems = r.problems, differences = r.differences,
    person_id = r."personId", is_enrolled_already = r."isEnrolledAlready"
  from jsonb_to_recordset($2) r
    (line integer, verdict text, problems jsonb, differences jsonb, "personId" uuid, "isEnrolledAlready" boolean)
  where t.import_id = $1 and t.line = r.line`;
const LEAVE_OUT = `
  update staff_import_rows set is_left_out = $2
  where import_id = $1 and ($3::integer[] is null and verdict = 'wrong' or line = any($3))`;
const SETTLE = `
  update staff_import_rows t set person_id = r."personId", enrollment_id = r."enrollmentId"
  from jsonb_to_recordset($2) r (line integer, "personId" uuid, "enrollmentId" uuid)
  where t.import_id = $1 and t.line = r.line`;

/** The rows of a staff list, many thousands at once. */
@Injectable()
export class StaffRowStatement {
  constructor(private readonly transaction: Transaction) {}

  async add({ id, organizationId }: StaffImport, rows: readonly CellsOfLine[]): Promise<void> {
    await this.query(ADD, [id, organizationId, JSON.stringify(rows)]);
  }

  async lines(id: StaffImportId): Promise<number[]> {
    const rows = await this.query<{ line: number }>(LINES, [id]);
    return rows.map(({ line }) => line);
  }

  cells(id: StaffImportId, first: number, last: number): Promise<CellsOfLine[]> {
    return this.query(CELLS, [id, first, last]);
  }

  async read(id: StaffImportId, rows: readonly (StaffRow & { readonly line: number })[]): Promise<void> {
    await this.query(READ, [id, JSON.stringify(rows)]);
  }

  listed(id: StaffImportId): Promise<JudgedRow[]> {
    return this.query(LISTED, [id]);
  }

  async judge(id: StaffImportId, judged: readonly (Judgment & { readonly line: number })[]): Promise<void> {
    if (judged.length) await this.query(JUDGE, [id, JSON.stringify(judged)]);
  }

  /** These lines, or every wrong one, are left out, or taken in again. */
  async leaveOut(id: StaffImportId, lines: readonly number[] | null, isLeftOut: boolean): Promise<void> {
    await this.query(LEAVE_OUT, [id, isLeftOut, lines]);
  }

  /** Which person and which enrollment became of each line. */
  async settle(id: StaffImportId, settled: readonly Settled[]): Promise<void> {
    await this.query(SETTLE, [id, JSON.stringify(settled)]);
  }

  private query<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}
