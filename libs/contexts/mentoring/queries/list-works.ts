import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listWorks } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import { WORK_FROM, WORK_ROW } from './work-rows.ts';

type Answer = AnswerOf<typeof listWorks>;

const SELECT = `
  select w.id, ${WORK_ROW},
    (select count(*)::int from work_authors u where u.work_id = w.id and u.state = 'author') as "authorCount",
    (select count(*)::int from work_consents s where s.work_id = w.id and s.version = w.version) as "consentCount"
  ${WORK_FROM}
  where ($1::uuid is null or w.cohort_id = $1) and ($2::text is null or w.visibility = $2)
    and ($3::text is null or w.title_ja ilike '%' || $3 || '%' or w.title_en ilike '%' || $3 || '%')
    and ($4::uuid[] is null or w.id = any($4))`;

const column = { writtenAt: '"writtenAt"', title: `(title ->> 'ja') collate "ja-x-icu"` };

/** The works in reach: of all for the office, of the cohorts one serves what these may see. */
@Injectable()
export class ListWorks {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, asked: InputOf<typeof listWorks>): Promise<Answer> {
    const filters = [asked.cohortId ?? null, asked.visibility ?? null, asked.q || null, asked.ids ?? null];
    const count = `select count(*)::int as total from (${SELECT}) counted`;
    const [counted] = await this.database.read<{ total: number }>(scope, count, filters);
    const sql = `select * from (${SELECT}) found order by ${column[asked.sort]} ${asked.order}, id limit $5 offset $6`;
    const page = [asked.perPage, (asked.page - 1) * asked.perPage];
    return {
      items: await this.database.read<Answer['items'][number]>(scope, sql, [...filters, ...page]),
      total: counted?.total ?? 0,
    };
  }
}
