import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listAppearances } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import { APPEARANCE } from './appearance-columns.ts';

type Listed = AnswerOf<typeof listAppearances>;
export type AppearanceRow = Listed['items'][number];
type Sought = Pick<InputOf<typeof listAppearances>, 'q' | 'cohortId' | 'state' | 'kind'>;

const SELECT = `
  select a.id, a.cohort_id as "cohortId", jsonb_build_object('ja', g.name_ja, 'en', g.name_en) as "programName",
    c.fiscal_year as "fiscalYear", t.name as "tellerName", ${APPEARANCE}
  from appearances a join cohorts c on c.id = a.cohort_id join programs g on g.id = c.program_id
    join accounts t on t.id = a.learner_id
  where ($1::text is null or concat_ws(' ', a.title_ja, a.title_en, a.place_ja, a.place_en, t.name) ilike '%' || $1 || '%')
    and ($2::uuid is null or a.cohort_id = $2) and ($3::text is null or a.state = $3) and ($4::text is null or a.kind = $4)`;
const column = { startsOn: '"startsOn"', title: `title ->> 'ja' collate "ja-x-icu"`, fiscalYear: '"fiscalYear"' };

/** What trainees and graduates presented elsewhere, for the office. */
@Injectable()
export class ListAppearances {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, asked: InputOf<typeof listAppearances>): Promise<Listed> {
    const filters = filtersOf(asked);
    const count = `select count(*)::int as total from (${SELECT}) counted`;
    const [counted] = await this.database.read<{ total: number }>(scope, count, filters);
    const sql = `select * from (${SELECT}) found order by ${column[asked.sort]} ${asked.order}, id limit $5 offset $6`;
    const page = [asked.perPage, (asked.page - 1) * asked.perPage];
    const items = await this.database.read<AppearanceRow>(scope, sql, [...filters, ...page]);
    return { items, total: counted?.total ?? 0 };
  }

  /** All of them, for a table. */
  all(scope: AuthorizedScope, asked: Sought): Promise<AppearanceRow[]> {
    const sql = `select * from (${SELECT}) found order by "fiscalYear" desc, "startsOn", id`;
    return this.database.read<AppearanceRow>(scope, sql, filtersOf(asked));
  }
}

const filtersOf = ({ q, cohortId, state, kind }: Sought) => [
  q ? q.replace(/[\\%_]/g, '\\$&') : null,
  cohortId ?? null,
  state ?? null,
  kind ?? null,
];
