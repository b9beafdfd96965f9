import { Injectable } from '@nestjs/common';
import { type AnswerOf, type InputOf, type listStaffRows, staffProblems } from '#contract';
import { type AuthorizedScope, organizationIn } from '#kernel';
import { Database } from '#platform';
import { StaffImportNotFound } from '../domain/errors.ts';
import type { StaffImportId } from '../domain/ids.ts';
import type { StaffField } from '../domain/staff-columns.ts';
import { isError, type StaffProblem } from '../domain/staff-row.ts';
import type { JudgedRow } from '../persistence/staff-row.statement.ts';

export type Language = 'ja' | 'en';
type Listed = AnswerOf<typeof listStaffRows>;
type Shown = Listed['items'][number];
type Read = Omit<JudgedRow, 'enrollmentId'>;

const ASKED = `import_id = $1 and ($2::uuid is null or organization_id = $2)
  and ($3::text is null or case when is_left_out then 'left-out' else verdict end = $3)
  and ($4::text is null or name ilike '%' || $4 || '%' or staff_number ilike '%' || $4 || '%'
    or department ilike '%' || $4 || '%')`;
const HOW_MANY = `select count(*)::int as total from staff_import_rows where ${ASKED}`;
const ROWS = `
  select line, staff_number as "staffNumber", name, kana, department, mail, verdict, problems, differences,
    is_left_out as "isLeftOut", is_enrolled_already as "isEnrolledAlready", person_id as "personId"
  from staff_import_rows where ${ASKED}`;

const FOUND = 'select 1 from staff_imports where id = $1 and ($2::uuid is null or organization_id = $2)';

/** The rows of a staff list with what is wrong with each, in words. */
@Injectable()
export class ListStaffRows {
  constructor(private readonly database: Database) {}

  async ask(
    scope: AuthorizedScope,
    importId: StaffImportId,
    asked: InputOf<typeof listStaffRows>,
    language: Language,
  ): Promise<Listed> {
    await this.insistOnImport(scope, importId);
    const sql = `${ROWS} order by line ${asked.order} limit $5 offset $6`;
    const filters = [importId, organizationIn(scope), asked.verdict ?? null, asked.q || null];
    const page = [asked.perPage, (asked.page - 1) * asked.perPage];
    const [counted] = await this.database.read<{ total: number }>(scope, HOW_MANY, filters);
    const rows = await this.database.read<Read>(scope, sql, [...filters, ...page]);
    return { items: rows.map((row) => shown(row, language)), total: counted?.total ?? 0 };
  }

  /** Every row that still has to be corrected. */
  async wrong(scope: AuthorizedScope, importId: StaffImportId, language: Language): Promise<Shown[]> {
    await this.insistOnImport(scope, importId);
    const wrong = [importId, organizationIn(scope), 'wrong', null];
    const rows = await this.database.read<Read>(scope, `${ROWS} order by line`, wrong);
    return rows.map((row) => shown(row, language));
  }

  /** A list out of reach is not found; one without rows is empty. */
  private async insistOnImport(scope: AuthorizedScope, importId: StaffImportId): Promise<void> {
    const found = await this.database.read(scope, FOUND, [importId, organizationIn(scope)]);
    if (!found.length) throw new StaffImportNotFound();
  }
}

const shown = ({ problems, differences, ...row }: Read, language: Language): Shown => ({
  ...row,
  problems: problems.map((problem) => ({
    code: problem.code,
    field: problem.field,
    isError: isError(problem),
    sentence: worded(problem, language),
    suggestion: problem.suggestion ?? null,
  })),
  differences: Object.entries(differences).map(([field, values]) => ({ field: field as StaffField, ...values })),
});

const worded = ({ code, facts }: StaffProblem, language: Language): string =>
  staffProblems[code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(facts?.[name] ?? ''));
