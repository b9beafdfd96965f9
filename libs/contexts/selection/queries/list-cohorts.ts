import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listCohorts } from '#contract';
import type { AuthorizedScope, FiscalYear, Id } from '#kernel';
import { Database } from '#platform';
import type { Phase } from '../domain/phases.ts';
import type { CohortWindows } from '../domain/windows.ts';
import type { CohortId } from '../domain/ids.ts';
import { windowsTold, yearTold } from './cohort-rows.ts';

type Listed = AnswerOf<typeof listCohorts>;

interface Row extends CohortWindows {
  readonly id: CohortId;
  readonly program: { readonly id: Id<'Program'>; readonly name: { readonly ja: string; readonly en: string } };
  readonly fiscalYear: FiscalYear;
  readonly phase: Phase;
  readonly tracks: number;
  readonly places: number;
}

/** Of those in reach: all for the office, for staff those with a track they serve. */
const IN_REACH = `($1::boolean or exists (select from track_staff s where s.cohort_id = c.id))`;

const SELECT = `
  select c.id, jsonb_build_object('id', p.id, 'name', jsonb_build_object('ja', p.name_ja, 'en', p.name_en)) as program,
    c.fiscal_year as "fiscalYear", c.phase, c.application_opens_at as "applicationOpensAt",
    c.application_closes_at as "applicationClosesAt", c.assignment_closes_at as "assignmentClosesAt",
    c.result_on as "resultOn", c.answers_close_at as "answersCloseAt",
    (select count(*)::int from tracks t where t.cohort_id = c.id) as tracks,
    (select coalesce(sum(t.places), 0)::int from tracks t where t.cohort_id = c.id) as places
  from cohorts c join programs p on p.id = c.program_id
  where ${IN_REACH} and ($2::text is null or p.name_ja ilike '%' || $2 || '%' or p.name_en ilike '%' || $2 || '%')
    and ($3::int is null or c.fiscal_year = $3) and ($4::uuid[] is null or c.id = any($4))`;

const column = { fiscalYear: 'c.fiscal_year', applicationClosesAt: 'c.application_closes_at' };

/** Whether somebody sees every cohort, or those alone whose tracks they serve. */
export const seesAll = ({ reach }: AuthorizedScope): boolean => reach.kind === 'nation' || reach.kind === 'authority';

/** The cohorts of the programs that select their people. */
@Injectable()
export class ListCohorts {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, asked: InputOf<typeof listCohorts>): Promise<Listed> {
    const filters = [seesAll(scope), asked.q || null, asked.fiscalYear ?? null, asked.ids ?? null];
    const count = `select count(*)::int as total from (${SELECT}) counted`;
    const [counted] = await this.database.read<{ total: number }>(scope, count, filters);
    const sql = `${SELECT} order by ${column[asked.sort]} ${asked.order}, c.id limit $5 offset $6`;
    const page = [asked.perPage, (asked.page - 1) * asked.perPage];
    const rows = await this.database.read<Row>(scope, sql, [...filters, ...page]);
    return { items: rows.map(present), total: counted?.total ?? 0 };
  }
}

const present = ({ id, program, fiscalYear, phase, tracks, places, ...windows }: Row): Listed['items'][number] => ({
  id,
  program,
  ...yearTold(fiscalYear),
  phase,
  tracks,
  places,
  windows: windowsTold(windows),
});
