import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listTranches } from '#contract';
import { type AuthorizedScope, type FiscalYear, fiscalYearInJapanese } from '#kernel';
import { Database } from '#platform';
import { TrancheNotFound } from '../domain/exercise-errors.ts';
import type { TrancheId } from '../domain/ids.ts';
import { mayPlan } from '../policy.ts';

type Listed = AnswerOf<typeof listTranches>;
type Tranche = Listed['items'][number];
interface Row extends Omit<Tranche, 'fiscalYearInJapanese' | 'opensAt' | 'abilities'> {
  readonly fiscalYear: FiscalYear;
  readonly opensAt: Date;
}

const SELECT = `
  select t.id, t.fiscal_year as "fiscalYear", jsonb_build_object('ja', t.name_ja, 'en', t.name_en) as name,
    t.opens_at as "opensAt", t.version,
    (select jsonb_build_object('draft', count(*) filter (where o.state = 'draft'),
        'open', count(*) filter (where o.state = 'open'), 'other', count(*) filter (where o.state in ('closed', 'canceled')))
      from seated_offerings s join offerings o on o.id = s.offering_id where s.tranche_id = t.id) as counts
  from application_tranches t`;

const ASKED = `
  where ($1::text is null or t.name_ja ilike '%' || $1 || '%' or t.name_en ilike '%' || $1 || '%')
    and ($2::int is null or t.fiscal_year = $2) and ($3::uuid[] is null or t.id = any($3))`;

const column = { opensAt: 't.opens_at', name: 't.name_ja collate "ja-x-icu"' };

/** The shares in which a year's offerings open. */
@Injectable()
export class ListTranches {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, asked: InputOf<typeof listTranches>): Promise<Listed> {
    const filters = [asked.q || null, asked.fiscalYear ?? null, asked.ids ?? null];
    const count = `select count(*)::int as total from (${SELECT + ASKED}) counted`;
    const [counted] = await this.database.read<{ total: number }>(scope, count, filters);
    const sql = `${SELECT + ASKED} order by ${column[asked.sort]} ${asked.order}, t.id limit $4 offset $5`;
    const rows = await this.database.read<Row>(scope, sql, [
      ...filters,
      asked.perPage,
      (asked.page - 1) * asked.perPage,
    ]);
    return { items: rows.map((row) => present(scope, row)), total: counted?.total ?? 0 };
  }

  async one(scope: AuthorizedScope, trancheId: TrancheId): Promise<Tranche> {
    const [row] = await this.database.read<Row>(scope, `${SELECT} where t.id = $1`, [trancheId]);
    if (!row) throw new TrancheNotFound();
    return present(scope, row);
  }
}

function present({ actor }: AuthorizedScope, row: Row): Tranche {
  const isOffices = mayPlan(actor) === null;
  return {
    ...row,
    fiscalYearInJapanese: fiscalYearInJapanese(row.fiscalYear),
    opensAt: row.opensAt.toISOString(),
    abilities: { correct: isOffices, open: isOffices && row.counts.draft > 0 },
  };
}
