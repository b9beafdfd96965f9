import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listTrainees } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import { TRAINEE, TRAINEE_FROM } from './trainee-columns.ts';

type Listed = AnswerOf<typeof listTrainees>;

// The policies of the database narrow it to the tracks the asker guides.
const SELECT = `
  select t.id, ${TRAINEE}, a.name, t.joined_at as "joinedAt"
  ${TRAINEE_FROM} join accounts a on a.id = t.learner_id
  where ($1::text is null or a.name ilike '%' || $1 || '%' or a.kana ilike '%' || $1 || '%')
    and ($2::uuid is null or t.cohort_id = $2) and ($3::uuid is null or t.track_id = $3)
    and ($4::text is null or t.state = $4) and ($5::uuid[] is null or t.id = any($5))`;

const column = { name: 'a.name collate "ja-x-icu"', track: 'k.position', joinedAt: 't.joined_at' };

/** The trainees in reach: of the tracks one guides, or all. */
@Injectable()
export class ListTrainees {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, asked: InputOf<typeof listTrainees>): Promise<Listed> {
    const { q, cohortId, trackId, state, ids } = asked;
    const filters = [q || null, cohortId ?? null, trackId ?? null, state ?? null, ids ?? null];
    const count = `select count(*)::int as total from (${SELECT}) counted`;
    const [counted] = await this.database.read<{ total: number }>(scope, count, filters);
    const sql = `${SELECT} order by ${column[asked.sort]} ${asked.order}, a.name collate "ja-x-icu", t.id limit $6 offset $7`;
    const page = [asked.perPage, (asked.page - 1) * asked.perPage];
    const rows = await this.database.read<Row>(scope, sql, [...filters, ...page]);
    return { items: rows.map(present), total: counted?.total ?? 0 };
  }
}

type Row = Omit<Listed['items'][number], 'joinedAt'> & { readonly joinedAt: Date };

const present = ({ joinedAt, ...row }: Row): Listed['items'][number] => ({
  ...row,
  joinedAt: joinedAt.toISOString(),
});
