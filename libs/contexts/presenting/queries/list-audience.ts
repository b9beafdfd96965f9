import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listAudience } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import type { PresentationId } from '../domain/ids.ts';
import { mayArrangeAudience, mayReceiveAudience } from '../policy.ts';
import { AudienceFacts } from './audience-facts.ts';

type Answer = AnswerOf<typeof listAudience>;
export type AudienceRow = Omit<Answer['items'][number], 'abilities'>;

const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const SELECT = `
  select r.id, r.name, r.affiliation, case when $2 then r.mail end as mail, r.form, r.state, r.language,
    case when r.state = 'waiting' then (select count(*)::int from audience_registrations o
      where o.presentation_id = r.presentation_id and o.form = r.form and o.state = 'waiting'
        and (o.waiting_since, o.id) <= (r.waiting_since, r.id)) end as "waitingPlace",
    ${utc('r.confirmed_at')} as "confirmedAt", ${utc('r.came_at')} as "cameAt"
  from audience_registrations r
  where r.presentation_id = $1 and r.state <> 'asked' and ($3::text is null or r.state = $3)
    and ($4::text is null or r.form = $4) and ($5::text is null or (r.came_at is not null) = ($5 = 'yes'))
    and ($6::text is null or r.name ilike '%' || $6 || '%' or r.affiliation ilike '%' || $6 || '%'
      or ($2 and r.mail ilike '%' || $6 || '%'))
    and ($7::uuid[] is null or r.id = any($7))`;

const column = {
  confirmedAt: '"confirmedAt"',
  name: 'name collate "ja-x-icu"',
  cameAt: '"cameAt"',
};

/** Who registered and said that it was they, as far as the asker reaches; addresses are the office's to know. */
@Injectable()
export class ListAudience {
  constructor(
    private readonly facts: AudienceFacts,
    private readonly database: Database,
  ) {}

  async ask(scope: AuthorizedScope, id: PresentationId, asked: InputOf<typeof listAudience>): Promise<Answer> {
    const known = await this.facts.of(scope, id);
    insist(mayReceiveAudience(scope.actor, known));
    const isOffice = mayArrangeAudience(scope.actor) === null;
    const { state, form, came, q, ids } = asked;
    const sought = q ? q.replace(/[\\%_]/g, '\\$&') : null;
    const filters = [id, isOffice, state ?? null, form ?? null, came ?? null, sought, ids ?? null];
    const count = `select count(*)::int as total from (${SELECT}) counted`;
    const [counted] = await this.database.read<{ total: number }>(scope, count, filters);
    const order = `${column[asked.sort]} ${asked.order} nulls last, id`;
    const sql = `select * from (${SELECT}) found order by ${order} limit $8 offset $9`;
    const page = [asked.perPage, (asked.page - 1) * asked.perPage];
    const rows = await this.database.read<AudienceRow>(scope, sql, [...filters, ...page]);
    return {
      items: rows.map((row) => ({ ...row, abilities: abilitiesOf(row, isOffice) })),
      total: counted?.total ?? 0,
    };
  }

  /** All of them by their names, for a table of the office. */
  all(scope: AuthorizedScope, id: PresentationId): Promise<AudienceRow[]> {
    const sql = `select * from (${SELECT}) found order by ${column.name}, id`;
    return this.database.read<AudienceRow>(scope, sql, [id, true, null, null, null, null, null]);
  }
}

const abilitiesOf = ({ state, cameAt }: AudienceRow, isOffice: boolean) => ({
  receive: state === 'confirmed' && cameAt === null,
  takeBack: cameAt !== null,
  cancel: isOffice && state !== 'canceled' && cameAt === null,
});
