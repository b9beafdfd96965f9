import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listCourses, listEditions, listPrograms } from '#contract';
import { type AuthorizedScope, type FiscalYear, fiscalYearInJapanese } from '#kernel';
import { Database } from '#platform';
import { CourseNotFound, EditionNotFound, ProgramNotFound } from '../domain/errors.ts';
import type { CourseId, EditionId, ProgramId } from '../domain/ids.ts';
import { mayDefine } from '../policy.ts';

type Program = AnswerOf<typeof listPrograms>['items'][number];
type Course = AnswerOf<typeof listCourses>['items'][number];
type Edition = AnswerOf<typeof listEditions>['items'][number];
type EditionRow = Omit<Edition, 'fiscalYearInJapanese'> & { readonly fiscalYear: FiscalYear };

const PROGRAMS = `
  select p.id, p.code, p.version, jsonb_build_object('ja', p.name_ja, 'en', p.name_en) as name,
    jsonb_build_object('id', o.id, 'name', o.name) as organization,
    (select count(*)::int from courses c where c.program_id = p.id) as courses
  from programs p join organizations o on o.id = p.organization_id`;

const COURSES = `
  select c.id, c.code, c.version, jsonb_build_object('ja', c.name_ja, 'en', c.name_en) as name,
    c.counts_as as "countsAs",
    jsonb_build_object('id', p.id, 'name', jsonb_build_object('ja', p.name_ja, 'en', p.name_en)) as program,
    case when n.id is not null then
      jsonb_build_object('id', n.id, 'name', jsonb_build_object('ja', n.name_ja, 'en', n.name_en)) end as "nextCourse",
    case when c.next_step_ja is not null then
      jsonb_build_object('ja', c.next_step_ja, 'en', coalesce(c.next_step_en, '')) end as "nextStep",
    jsonb_build_object('format', c.format, 'level', jsonb_build_object('ja', c.level_ja, 'en', c.level_en),
      'description', jsonb_build_object('ja', c.description_ja, 'en', c.description_en), 'feeYen', c.fee_yen,
      'freeFor', c.free_for, 'eligibility', c.eligibility) as terms,
    (select count(*)::int from editions e where e.course_id = c.id) as editions,
    exists (select from offerings o join editions e on e.id = o.edition_id
      where e.course_id = c.id and o.state <> 'draft') as "isOffered"
  from courses c join programs p on p.id = c.program_id left join courses n on n.id = c.next_course_id`;

const EDITIONS = `
  select e.id, e.code, e.version, jsonb_build_object('ja', e.name_ja, 'en', e.name_en) as name,
    jsonb_build_object('ja', e.summary_ja, 'en', e.summary_en) as summary,
    jsonb_build_object('id', c.id, 'name', jsonb_build_object('ja', c.name_ja, 'en', c.name_en)) as course,
    e.fiscal_year as "fiscalYear", e.completion_rule as "completionRule",
    jsonb_build_object('scenario', jsonb_build_object('ja', e.scenario_ja, 'en', e.scenario_en),
      'changeLog', jsonb_build_object('ja', e.change_log_ja, 'en', e.change_log_en)) as story,
    case when f.id is not null then
      jsonb_build_object('id', f.id, 'name', jsonb_build_object('ja', f.name_ja, 'en', f.name_en)) end as "copiedFrom",
    c.format = 'exercise' as "isExercise",
    (select count(*)::int from offerings o where o.edition_id = e.id) as offerings,
    exists (select from offerings o where o.edition_id = e.id and o.state <> 'draft') as "isOffered"
  from editions e join courses c on c.id = e.course_id left join editions f on f.id = e.copied_from_id`;

/** Code or names hold the words of $1, and $2 names the record where it names any. */
const LIKE = (row: 'p' | 'c' | 'e') => `
  where ($1::text is null or ${row}.code ilike '%' || $1 || '%' or ${row}.name_ja ilike '%' || $1 || '%'
    or ${row}.name_en ilike '%' || $1 || '%') and ($2::uuid[] is null or ${row}.id = any($2))`;

const programColumn = { code: 'p.code', name: 'p.name_ja collate "ja-x-icu"' };
const courseColumn = { code: 'c.code', name: 'c.name_ja collate "ja-x-icu"' };
const editionColumn = { fiscalYear: 'e.fiscal_year', name: 'e.name_ja collate "ja-x-icu"' };

/** The programs, courses and editions that there are. */
@Injectable()
export class ListCatalog {
  constructor(private readonly database: Database) {}

  async programs(scope: AuthorizedScope, asked: InputOf<typeof listPrograms>): Promise<AnswerOf<typeof listPrograms>> {
    const order = `order by ${programColumn[asked.sort]} ${asked.order}, p.id`;
    const filters = [asked.q || null, asked.ids ?? null];
    return this.page<Program>(scope, { sql: PROGRAMS + LIKE('p'), order, filters, asked });
  }

  async program(scope: AuthorizedScope, id: ProgramId): Promise<Program> {
    const [row] = await this.database.read<Kept<Program>>(scope, `${PROGRAMS} where p.id = $1`, [id]);
    if (!row) throw new ProgramNotFound();
    return withAbilities(scope, row);
  }

  async courses(scope: AuthorizedScope, asked: InputOf<typeof listCourses>): Promise<AnswerOf<typeof listCourses>> {
    const order = `order by ${courseColumn[asked.sort]} ${asked.order}, c.id`;
    const sql = `${COURSES + LIKE('c')} and ($3::uuid is null or c.program_id = $3)`;
    const filters = [asked.q || null, asked.ids ?? null, asked.programId ?? null];
    return this.page<Course>(scope, { sql, order, filters, asked });
  }

  async course(scope: AuthorizedScope, id: CourseId): Promise<Course> {
    const [row] = await this.database.read<Kept<Course>>(scope, `${COURSES} where c.id = $1`, [id]);
    if (!row) throw new CourseNotFound();
    return withAbilities(scope, row);
  }

  async editions(scope: AuthorizedScope, asked: InputOf<typeof listEditions>): Promise<AnswerOf<typeof listEditions>> {
    const order = `order by ${editionColumn[asked.sort]} ${asked.order}, e.id`;
    const filters = [asked.q || null, asked.ids ?? null, asked.courseId ?? null, asked.fiscalYear ?? null];
    const sql = `${EDITIONS + LIKE('e')} and ($3::uuid is null or e.course_id = $3) and ($4::int is null or e.fiscal_year = $4)`;
    const { items, total } = await this.page<EditionRow>(scope, { sql, order, filters, asked });
    return { items: items.map(present), total };
  }

  async edition(scope: AuthorizedScope, id: EditionId): Promise<Edition> {
    const [row] = await this.database.read<Kept<EditionRow>>(scope, `${EDITIONS} where e.id = $1`, [id]);
    if (!row) throw new EditionNotFound();
    return present(withAbilities(scope, row));
  }

  private async page<Row extends { abilities: unknown }>(
    scope: AuthorizedScope,
    { sql, order, filters, asked }: Paged,
  ) {
    const count = `select count(*)::int as total from (${sql}) counted`;
    const [counted] = await this.database.read<{ total: number }>(scope, count, filters);
    const limited = `${sql} ${order} limit $${filters.length + 1} offset $${filters.length + 2}`;
    const items = await this.database.read<Kept<Row>>(scope, limited, [
      ...filters,
      asked.perPage,
      (asked.page - 1) * asked.perPage,
    ]);
    return { items: items.map((row) => withAbilities<Row>(scope, row)), total: counted?.total ?? 0 };
  }
}

/** A row before it is said what the asker may do with it. */
type Kept<Row> = Omit<Row, 'abilities'>;

const withAbilities = <Row>({ actor }: AuthorizedScope, row: Kept<Row>): Row =>
  ({ ...row, abilities: { correct: mayDefine(actor) === null } }) as Row;

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
