import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, searchOrganizations } from '#contract';
import { type AuthorizedScope, type CalendarDate, Clock } from '#kernel';
import { Database } from '#platform';
import { fold, wordsOf } from '../domain/fold.ts';
import { readingsOf } from '../domain/local-government-code.ts';

type Answer = AnswerOf<typeof searchOrganizations>;
type Found = Answer['items'][number];
type Row = Omit<Found, 'formerly'> & {
  readonly matchedCode: string;
  readonly matchedName: string;
  readonly until: CalendarDate | null;
};

// The version that was looked for leads to the organization of today; the same one found by several versions is shown once.
const SEARCH = `
  with matched as (
    select v.*, coalesce(s.successor_id, v.organization_id) as current_id
    from organization_versions v left join successors_on($2::date) s on s.organization_id = v.organization_id
    where v.search_key like all ($1::text[]) and v.valid_from <= $2::date
  ), best as (
    select distinct on (current_id) * from matched
    order by current_id, valid_to is null desc, organization_id = current_id desc, valid_from desc
  )
  select o.id, o.code, o.name, o.full_name as "fullName", o.kana, o.type, o.kind,
    b.code as "matchedCode", b.name as "matchedName", b.valid_to as until
  from best b join organizations o on o.id = b.current_id
  where ($3::text is null or o.type = $3)
  order by b.search_key like '% ' || $4 || ' %' or b.search_key like '% ' || $4 || '市 %' desc,
    b.search_key like '% ' || $4 || '%' desc, b.valid_to is null desc,
    array_position('{office,bureau,prefecture,municipality}', o.type), o.code
  limit $5`;

/** Organizations by name, kana, former name or code, each with its prefecture. */
@Injectable()
export class SearchOrganizations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, asked: InputOf<typeof searchOrganizations>): Promise<Answer> {
    for (const { code, lost } of readingsOf(asked.q)) {
      const items = await this.find(scope, [code], asked);
      if (items.length) return { items, readAs: lost && { code, lost } };
    }
    return { items: await this.find(scope, wordsOf(asked.q), asked), readAs: null };
  }

  private async find(scope: AuthorizedScope, words: string[], { type, limit }: InputOf<typeof searchOrganizations>) {
    const patterns = words.map((word) => `%${escaped(word)}%`);
    if (patterns.length === 0) return [];
    const first = escaped(fold(words[0] ?? ''));
    const params = [patterns, this.clock.today(), type ?? null, first, limit];
    return (await this.database.read<Row>(scope, SEARCH, params)).map(present);
  }
}

const escaped = (word: string): string => word.replace(/[\\%_]/g, '\\$&');

const present = ({ matchedCode, matchedName, until, ...row }: Row): Found => ({
  ...row,
  formerly: until && { code: matchedCode, name: matchedName, until },
});
