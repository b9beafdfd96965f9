import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listStaffImports, viewStaffImport } from '#contract';
import { type AuthorizedScope, organizationIn } from '#kernel';
import { Database } from '#platform';
import { StaffImportNotFound } from '../domain/errors.ts';
import type { StaffImportId } from '../domain/ids.ts';
import { staffImportStates } from '../domain/staff-import.ts';

type View = AnswerOf<typeof viewStaffImport>;
type Listed = AnswerOf<typeof listStaffImports>;
type Row = Omit<View, 'sample' | 'counts' | 'abilities' | 'readAt' | 'committedAt'> & Times;

interface Times {
  readonly readAt: Date;
  readonly committedAt: Date | null;
}

const ASKED = `($1::uuid is null or i.organization_id = $1)
  and ($2::text is null or i.file_name ilike '%' || $2 || '%')`;
const FROM = `
  from staff_imports i join accounts a on a.id = i.imported_by left join offerings o on o.id = i.offering_id`;
const FIND = `
  select i.id, i.state, i.file_name as "fileName", i.encoding, i.headings, i.columns, i.row_count as "rowCount",
    i.checked_count as "checkedCount", i.read_at as "readAt", i.committed_at as "committedAt", i.version,
    a.name as "importedBy", case when o.id is not null then jsonb_build_object('id', o.id, 'name', o.name) end as offering
  ${FROM} where i.id = $1 and ($2::uuid is null or i.organization_id = $2)`;
const SAMPLE = 'select cells from staff_import_rows where import_id = $1 order by line limit 3';
const COUNT = `
  select count(*) filter (where not is_left_out and verdict = 'new')::int as new,
    count(*) filter (where not is_left_out and verdict = 'changed')::int as changed,
    count(*) filter (where not is_left_out and verdict = 'same')::int as same,
    count(*) filter (where not is_left_out and verdict = 'wrong')::int as wrong,
    count(*) filter (where is_left_out)::int as "leftOut",
    count(*) filter (where not is_left_out and verdict <> 'wrong' and not is_enrolled_already)::int as "toEnroll",
    count(*) filter (where not is_left_out and is_enrolled_already)::int as "enrolledAlready",
    count(*) filter (where not is_left_out and verdict = 'new' and mail = '')::int as "withoutMail"
  from staff_import_rows where import_id = $1`;
const LIST = `
  select i.id, i.state, i.file_name as "fileName", o.name as "offeringName", i.row_count as "rowCount",
    a.name as "importedBy", i.read_at as "readAt", i.committed_at as "committedAt"
  ${FROM} where ${ASKED}`;
const HOW_MANY = `select count(*)::int as total from staff_imports i where ${ASKED}`;

/** The staff lists of an organization: where each stands, what it would do, and what may be done with it. */
@Injectable()
export class ViewStaffImport {
  constructor(private readonly database: Database) {}

  async one(scope: AuthorizedScope, importId: StaffImportId): Promise<View> {
    const [row] = await this.database.read<Row>(scope, FIND, [importId, organizationIn(scope)]);
    if (!row) throw new StaffImportNotFound();
    const sample = await this.database.read<{ cells: string[] }>(scope, SAMPLE, [importId]);
    const [counts] = await this.database.read<View['counts']>(scope, COUNT, [importId]);
    const toEnroll = row.offering ? (counts?.toEnroll ?? 0) : 0;
    return {
      ...written(row),
      sample: sample.map(({ cells }) => cells),
      counts: { ...(counts as View['counts']), toEnroll },
      abilities: abilitiesIn(row.state),
    };
  }

  async list(scope: AuthorizedScope, asked: InputOf<typeof listStaffImports>): Promise<Listed> {
    const filters = [organizationIn(scope), asked.q || null];
    const [counted] = await this.database.read<{ total: number }>(scope, HOW_MANY, filters);
    const sql = `${LIST} order by i.read_at ${asked.order === 'asc' ? 'desc' : 'asc'}, i.id limit $3 offset $4`;
    const page = [asked.perPage, (asked.page - 1) * asked.perPage];
    type ListedRow = Omit<Listed['items'][number], keyof Times> & Times;
    const rows = await this.database.read<ListedRow>(scope, sql, [...filters, ...page]);
    return { items: rows.map(written), total: counted?.total ?? 0 };
  }
}

const written = <R extends Times>({ readAt, committedAt, ...row }: R) => ({
  ...row,
  readAt: readAt.toISOString(),
  committedAt: committedAt?.toISOString() ?? null,
});

const abilitiesIn = (state: View['state']): View['abilities'] => ({
  check: 'check' in staffImportStates[state],
  correct: 'correct' in staffImportStates[state],
  confirm: 'confirm' in staffImportStates[state],
  undo: 'undo' in staffImportStates[state],
});
