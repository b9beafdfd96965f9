import type { Reach } from '#kernel';
import type { Definition } from '../domain/definition.ts';
import { countedPosts, countedYears } from './ledger.statement.ts';

// The counts that reactions keep; they are those of today.
const KEPT = `
  years as (select organization_id, counted_for_id, fiscal_year, cyder_persons, pre_cyder_persons from coverage_years),
  posts as (select organization_id, cyder_in_post, any_in_post from coverage_posts)`;
// The same made from the ledger: slower, and true for any day.
const MADE = `years as (${countedYears}), posts as (${countedPosts})`;

const judgedFrom = (counts: string) => `
  with ${counts}, government as (
    select v.organization_id as id, v.code, v.name, v.kana, v.kind, v.prefecture_id, v.bureau_id
    from organization_versions v
    where v.kind is not null and v.valid_from <= $1::date and (v.valid_to is null or v.valid_to > $1::date)
      and ($5::boolean or v.kind <> 'prefecture')
      and case $6 when 'nation' then true when 'bureau' then v.bureau_id = $7::uuid
        when 'prefecture' then v.prefecture_id = $7::uuid when 'organization' then v.organization_id = $7::uuid end
  ), counted as (
    select counted_for_id as id,
      bool_or(cyder_persons > 0) as cyder_ever, bool_or(pre_cyder_persons > 0) as pre_cyder_ever,
      bool_or(fiscal_year = $2::int and (cyder_persons > 0 or $4::boolean)) as this_year,
      bool_or(fiscal_year between $3::int and $2::int and (cyder_persons > 0 or $4::boolean)) as last_years,
      max(fiscal_year) filter (where cyder_persons > 0 or $4::boolean) as last_year,
      min(fiscal_year) filter (where cyder_persons > 0 or $4::boolean) as first_year,
      sum(cyder_persons)::int as cyder_persons, sum(pre_cyder_persons)::int as pre_cyder_persons,
      array_agg(distinct organization_id) filter (where organization_id <> counted_for_id) as former_ids
    from years group by counted_for_id
  ), in_post as (
    select organization_id as id, case when $4::boolean then any_in_post else cyder_in_post end as persons from posts
  ), judged as (
    select g.*, coalesce(c.cyder_ever or ($4::boolean and c.pre_cyder_ever), false) as trained_ever,
      coalesce(c.pre_cyder_ever and not c.cyder_ever and not $4::boolean, false) as pre_cyder_only,
      coalesce(c.this_year, false) as trained_this_year, coalesce(c.last_years, false) as trained_last_years,
      coalesce(i.persons, 0) as in_post, c.last_year, c.first_year, c.former_ids,
      coalesce(c.cyder_persons, 0) as cyder_persons, coalesce(c.pre_cyder_persons, 0) as pre_cyder_persons
    from government g left join counted c on c.id = g.id left join in_post i on i.id = g.id
  )`;

export const judgedToday = judgedFrom(KEPT);
export const judgedThen = judgedFrom(MADE);

/** The first seven parameters of both: the definition, and how far the answer reaches. */
export function judgedParams(rows: Reach, definition: Definition): unknown[] {
  const { asOf, fiscalYear, lastYears, countPreCyder, withPrefectures } = definition;
  const reach = [rows.kind, 'id' in rows && rows.kind !== 'authority' ? rows.id : null];
  return [asOf, fiscalYear, fiscalYear - lastYears + 1, countPreCyder, withPrefectures, ...reach];
}
