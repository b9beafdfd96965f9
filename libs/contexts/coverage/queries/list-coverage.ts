import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listCoverage } from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { AskJudgedGovernments } from './ask-judged-governments.ts';
import { definitionOf } from '../domain/definition.ts';

type Answer = AnswerOf<typeof listCoverage>;
type Asked = Partial<InputOf<typeof listCoverage>> &
  Pick<InputOf<typeof listCoverage>, 'lastYears' | 'countPreCyder' | 'withPrefectures' | 'show'>;
type Row = Pick<Answer, 'items' | 'total'>;

const SHOWN: Record<Asked['show'], string> = {
  all: 'true',
  untrained: 'not j.trained_ever and not j.pre_cyder_only',
  'pre-cyder-only': 'j.pre_cyder_only',
  trained: 'j.trained_ever',
  'not-this-year': 'not j.trained_this_year',
  'not-last-years': 'not j.trained_last_years',
  'nobody-in-post': 'j.in_post = 0',
};

const SORTED: Record<InputOf<typeof listCoverage>['sort'], string> = {
  code: 'j.code',
  name: 'j.kana',
  'last-fiscal-year': 'coalesce(j.last_year, 0)',
  persons: 'j.cyder_persons + j.pre_cyder_persons',
  'in-post': 'j.in_post',
};

const listOf = (show: Asked['show'], sort: keyof typeof SORTED, order: 'asc' | 'desc') => `
  , listed as (
    select j.id, j.code, j.name, j.kind, p.name as prefecture, b.name as bureau,
      case when j.trained_ever then 'trained' when j.pre_cyder_only then 'pre-cyder-only' else 'untrained' end as status,
      j.trained_this_year as "trainedThisYear", j.trained_last_years as "trainedLastYears", j.in_post as "personsInPost",
      j.last_year as "lastFiscalYear", j.cyder_persons as "cyderPersons", j.pre_cyder_persons as "preCyderPersons",
      array(select o.name from organizations o where o.id = any (j.former_ids) order by o.code) as formerly,
      row_number() over (order by ${SORTED[sort]} ${order}, j.code) as place
    from judged j join organizations p on p.id = j.prefecture_id join organizations b on b.id = j.bureau_id
    where ${SHOWN[show]} and ($8::text is null or b.code = $8) and ($9::text is null or p.code = $9)
      and ($10::text is null or j.kind = $10)
      and ($11::text is null or j.name like $11 or j.kana like $11 or j.code like $11)
  ), page as (select * from listed order by place limit $12 offset $13)
  select (select count(*)::int from listed) as total,
    coalesce((select jsonb_agg(to_jsonb(page) - 'place' order by place) from page), '[]') as items`;

/** The local governments within reach, each with what it has done. */
@Injectable()
export class ListCoverage {
  constructor(
    private readonly judged: AskJudgedGovernments,
    private readonly clock: Clock,
  ) {}

  /** All of them, where no page is asked for. */
  async ask(scope: AuthorizedScope, asked: Asked): Promise<Answer> {
    const definition = definitionOf(asked, this.clock.today());
    const { show, sort = 'code', order = 'asc' } = asked;
    const params = [...filtersOf(asked), ...pageOf(asked)];
    const [found] = await this.judged.ask<Row>(scope, definition, listOf(show, sort, order), params);
    return { ...definition, items: found?.items ?? [], total: found?.total ?? 0 };
  }
}

const filtersOf = ({ bureau, prefecture, kind, q }: Asked): unknown[] => [
  bureau ?? null,
  prefecture ?? null,
  kind ?? null,
  q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null,
];

const pageOf = ({ perPage = 0, page = 1 }: Asked): unknown[] => [perPage || null, perPage * (page - 1)];
