import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listCourses, listEditions, listPrograms } from '#contract';
import { type AuthorizedScope, type FiscalYear, fiscalYearInJapanese } from '#kernel';
import { Database } from '#platform';
import { EditionNotFound } from '../domain/errors.ts';
import type { EditionId } from '../domain/ids.ts';

type Course = AnswerOf<typeof listCourses>['items'][number];
type Edition = AnswerOf<typeof listEditions>['items'][number];
type EditionRow = Omit<Edition, 'fiscalYearInJapanese'> & { readonly fiscalYear: FiscalYear };

const PROGRAMS = `
  select id, code, jsonb_build_object('ja', name_ja, 'en', name_en) as name from programs order by code`;

const COURSES = `
  select c.id, c.code, jsonb_build_object('ja', c.name_ja, 'en', c.name_en) as name, c.counts_as as "countsAs",
    jsonb_build_object('id', p.id, 'name', jsonb_build_object('ja', p.name_ja, 'en', p.name_en)) as program,
    case when n.id is not null then
      jsonb_build_object('id', n.id, 'name', jsonb_build_object('ja', n.name_ja, 'en', n.name_en)) end as "nextCourse",
    (select count(*)::int from editions e where e.course_id = c.id) as editions
  from courses c join programs p on p.id = c.program_id left join courses n on n.id = c.next_course_id
  where $1::text is null or c.code ilike '%' || $1 || '%' or c.name_ja ilike '%' || $1 || '%' or c.name_en ilike '%' || $1 || '%'`;

const EDITIONS = `
  select e.id, e.code, jsonb_build_object('ja', e.name_ja, 'en', e.name_en) as name,
    jsonb_build_object('ja', e.summary_ja, 'en', e.summary_en) as summary,
    jsonb_build_object('id', c.id, 'name', jsonb_build_object('ja', c.name_ja, 'en', c.name_en)) as course,
    e.fiscal_year as "fiscalYear", e.completion_rule as "completionRule",
    (select count(*)::int from offerings o where o.edition_id = e.id) as offerings
  from editions e join courses c on c.id = e.course_id`;

const EDITIONS_LIKE = `${EDITIONS}
  where ($1::text is null or e.code ilike '%' || $1 || '%' or e.name_ja ilike '%' || $1 || '%' or e.name_en ilike '%' || $1 || '%')
    and ($2::uuid is null or e.course_id = $2) and ($3::int is null or e.fiscal_year = $3)`;

const courseColumn = { code: 'c.code', name: 'c.name_ja collate "ja-x-icu"' };
const editionColumn = { fiscalYear: 'e.fiscal_year', name: 'e.name_ja collate "ja-x-icu"' };

/** The programs, courses and editions that there are. */
@Injectable()
export class ListCatalog {
  constructor(private readonly database: Database) {}

  async programs(scope: AuthorizedScope): Promise<AnswerOf<typeof listPrograms>> {
    return { items: await this.database.read(scope, PROGRAMS) };
  }

  async courses(scope: AuthorizedScope, asked: InputOf<typeof listCourses>): Promise<AnswerOf<typeof listCourses>> {
    const order = `order by ${courseColumn[asked.sort]} ${asked.order}, c.id`;
    return this.page<Course>(scope, { sql: COURSES, order, filters: [asked.q || null], asked });
  }

  async editions(scope: AuthorizedScope, asked: InputOf<typeof listEditions>): Promise<AnswerOf<typeof listEditions>> {
    const order = `order by ${editionColumn[asked.sort]} ${asked.order}, e.id`;
    const filters = [asked.q || null, asked.courseId ?? null, asked.fiscalYear ?? null];
    const { items, total } = await this.page<EditionRow>(scope, { sql: EDITIONS_LIKE, order, filters, asked });
    return { items: items.map(present), total };
  }

  async edition(scope: AuthorizedScope, id: EditionId): Promise<Edition> {
    const [row] = await this.database.read<EditionRow>(scope, `${EDITIONS} where e.id = $1`, [id]);
    if (!row) throw new EditionNotFound();
    return present(row);
  }

  private async page<Row>(scope: AuthorizedScope, { sql, order, filters, asked }: Paged) {
    const count = `select count(*)::int as total from (${sql}) counted`;
    const [counted] = await this.database.read<{ total: number }>(scope, count, filters);
    const limited = `${sql} ${order} limit $${filters.length + 1} offset $${filters.length + 2}`;
    const items = await this.database.read<Row>(scope, limited, [
      ...filters,
      asked.perPage,
      (asked.page - 1) * asked.perPage,
    ]);
    return { items, total: counted?.total ?? 0 };
  }
}

interface Paged {
  readonly sql: string;
  readonly order: string;
  readonly filters: unknown[];
  readonly asked: { readonly page: number; readonly perPage: number };
}

const present = (edition: EditionRow): Edition => ({
  ...edition,
  fiscalYearInJapanese: fiscalYearInJapanese(edition.fiscalYear),
});
