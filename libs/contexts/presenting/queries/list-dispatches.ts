import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listDispatches, listMyDispatches } from '#contract';
import { type AuthorizedScope, type Id, insist } from '#kernel';
import { TraineeFacts } from '#mentoring';
import { Database } from '#platform';
import { mayTellOfTheirs } from '../policy.ts';

type Listed = AnswerOf<typeof listDispatches>;
export type DispatchRow = Listed['items'][number];
type Mine = AnswerOf<typeof listMyDispatches>['items'][number];
type Sought = Pick<InputOf<typeof listDispatches>, 'q' | 'cohortId' | 'state'>;

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const both = (column: string) => `jsonb_build_object('ja', d.${column}_ja, 'en', d.${column}_en) as ${column}`;
const DISPATCH = `${both('title')}, ${both('purpose')}, ${both('place')}, d.country,
  to_char(d.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(d.ends_on, 'YYYY-MM-DD') as "endsOn", d.state,
  d.cancel_reason as "cancelReason", d.report, d.report_url as "reportUrl"`;

const SELECT = `
  select d.id, d.cohort_id as "cohortId", jsonb_build_object('ja', g.name_ja, 'en', g.name_en) as "programName",
    c.fiscal_year as "fiscalYear", ${DISPATCH}, d.version,
    coalesce((select jsonb_agg(jsonb_build_object('traineeId', p.trainee_id, 'name', a.name,
        'track', jsonb_build_object('ja', k.name_ja, 'en', k.name_en), 'answer', p.answer, 'reason', n.reason,
        'decidedBy', b.name, 'decidedAt', to_char(n.decided_at at time zone 'UTC', ${ISO})) order by p.chosen_at, p.trainee_id)
      from dispatch_people p join dispatch_decisions n on n.dispatch_id = p.dispatch_id and n.trainee_id = p.trainee_id
        join accounts a on a.id = p.learner_id join accounts b on b.id = n.decided_by join tracks k on k.id = p.track_id
      where p.dispatch_id = d.id), '[]') as people
  from dispatches d join cohorts c on c.id = d.cohort_id join programs g on g.id = c.program_id
  where ($1::text is null or concat_ws(' ', d.title_ja, d.title_en, d.place_ja, d.place_en) ilike '%' || $1 || '%')
    and ($2::uuid is null or d.cohort_id = $2) and ($3::text is null or d.state = $3)`;
const column = { startsOn: '"startsOn"', title: `title ->> 'ja' collate "ja-x-icu"`, fiscalYear: '"fiscalYear"' };

const MINE = `
  select d.id as "dispatchId", p.answer, ${DISPATCH} from dispatch_people p join dispatches d on d.id = p.dispatch_id
  where p.trainee_id = $1 order by d.starts_on desc, d.id`;

/** Who is sent abroad: for the office all, with why; for whoever is sent their own, without. */
@Injectable()
export class ListDispatches {
  constructor(
    private readonly database: Database,
    private readonly trainees: TraineeFacts,
  ) {}

  async ask(scope: AuthorizedScope, asked: InputOf<typeof listDispatches>): Promise<Listed> {
    const filters = filtersOf(asked);
    const count = `select count(*)::int as total from (${SELECT}) counted`;
    const [counted] = await this.database.read<{ total: number }>(scope, count, filters);
    const sql = `select * from (${SELECT}) found order by ${column[asked.sort]} ${asked.order}, id limit $4 offset $5`;
    const page = [asked.perPage, (asked.page - 1) * asked.perPage];
    const items = await this.database.read<DispatchRow>(scope, sql, [...filters, ...page]);
    return { items, total: counted?.total ?? 0 };
  }

  /** All of them, for a table. */
  all(scope: AuthorizedScope, asked: Sought): Promise<DispatchRow[]> {
    const sql = `select * from (${SELECT}) found order by "fiscalYear" desc, "startsOn", id`;
    return this.database.read<DispatchRow>(scope, sql, filtersOf(asked));
  }

  async mine(scope: AuthorizedScope, traineeId: Id<'Trainee'>): Promise<{ items: Mine[] }> {
    insist(mayTellOfTheirs(scope.actor, await this.trainees.of(scope, traineeId)));
    return { items: await this.database.read<Mine>(scope, MINE, [traineeId]) };
  }
}

const filtersOf = ({ q, cohortId, state }: Sought) => [
  q ? q.replace(/[\\%_]/g, '\\$&') : null,
  cohortId ?? null,
  state ?? null,
];
