import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listGraduates } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';

type Listed = AnswerOf<typeof listGraduates>;
export type GraduateRow = Listed['items'][number];
type Sought = Pick<InputOf<typeof listGraduates>, 'q' | 'cohortId' | 'contactFor'>;

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const instant = (column: string) => `to_char(${column} at time zone 'UTC', ${ISO})`;
const said = (table: string) => `jsonb_build_object('ja', ${table}.name_ja, 'en', ${table}.name_en)`;

/** What somebody was asked to assist, and what they answered; of `assistant_invitations i`. */
export const INVITATION = `jsonb_build_object('invitationId', i.id, 'programName', i.called -> 'programName',
  'fiscalYear', i.called -> 'fiscalYear', 'track', i.called -> 'track', 'words', i.words, 'until', i.until, 'state', i.state,
  'invitedAt', ${instant('i.invited_at')}, 'answeredAt', ${instant('i.answered_at')})`;

const SELECT = `
  select t.id, a.name, a.mail, ${said('p')} as "programName", c.fiscal_year as "fiscalYear", ${said('k')} as track,
    r.is_outstanding as "isOutstanding", e.region, e.contact_for as "contactFor", ${instant('e.given_at')} as "givenAt",
    coalesce((select jsonb_agg(${INVITATION} order by i.invited_at, i.id) from assistant_invitations i
      where i.trainee_id = t.id), '[]') as invitations
  from graduate_entries e join trainees t on t.id = e.trainee_id
    join year_results r on r.trainee_id = t.id and r.outcome = 'completed' join accounts a on a.id = t.learner_id
    join cohorts c on c.id = t.cohort_id join programs p on p.id = c.program_id join tracks k on k.id = t.track_id
  where ($1::text is null or a.name ilike '%' || $1 || '%' or a.kana ilike '%' || $1 || '%' or e.region ilike '%' || $1 || '%')
    and ($2::uuid is null or t.cohort_id = $2) and ($3::text is null or $3 = any (e.contact_for))`;

const column = { fiscalYear: '"fiscalYear"', name: 'name collate "ja-x-icu"', region: 'region collate "ja-x-icu"' };

/** The graduates who let themselves be found, for the office. */
@Injectable()
export class ListGraduates {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, asked: InputOf<typeof listGraduates>): Promise<Listed> {
    const filters = filtersOf(asked);
    const count = `select count(*)::int as total from (${SELECT}) counted`;
    const [counted] = await this.database.read<{ total: number }>(scope, count, filters);
    const order = `${column[asked.sort]} ${asked.order}, name collate "ja-x-icu", id`;
    const sql = `select * from (${SELECT}) found order by ${order} limit $4 offset $5`;
    const page = [asked.perPage, (asked.page - 1) * asked.perPage];
    const items = await this.database.read<GraduateRow>(scope, sql, [...filters, ...page]);
    return { items, total: counted?.total ?? 0 };
  }

  /** All of them, for a table. */
  all(scope: AuthorizedScope, asked: Sought): Promise<GraduateRow[]> {
    const order = '"fiscalYear" desc, name collate "ja-x-icu", id';
    return this.database.read<GraduateRow>(
      scope,
      `select * from (${SELECT}) found order by ${order}`,
      filtersOf(asked),
    );
  }
}

const filtersOf = ({ q, cohortId, contactFor }: Sought) => [
  q ? q.replace(/[\\%_]/g, '\\$&') : null,
  cohortId ?? null,
  contactFor ?? null,
];
