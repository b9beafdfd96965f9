import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, viewCoverage } from '#contract';
import { type AuthorizedScope, Clock, type OrganizationId } from '#kernel';
import { type Figures, figuresOf, FIGURES } from './coverage-figures.ts';
import { AskJudgedGovernments } from './ask-judged-governments.ts';
import { definitionOf } from '../domain/definition.ts';

type Answer = AnswerOf<typeof viewCoverage>;
type Kind = Answer['kinds'][number]['kind'];

interface Row extends Figures {
  readonly by: 'total' | 'bureau' | 'prefecture' | 'kind' | 'year';
  readonly id: OrganizationId;
  readonly code: string;
  readonly name: string;
  readonly bureau: string;
  readonly kind: Kind;
  readonly fiscalYear: number | null;
}

export const REPORT = `
  , grouped as (
    select case when grouping(bureau_id) = 0 then 'bureau' when grouping(prefecture_id) = 0 then 'prefecture'
        when grouping(kind) = 0 then 'kind' when grouping(first_year) = 0 then 'year' else 'total' end as by,
      coalesce(bureau_id, prefecture_id) as id, kind, first_year as "fiscalYear", ${FIGURES}
    from judged group by grouping sets ((), (bureau_id), (prefecture_id), (kind), (first_year))
  )
  select g.*, o.code, o.name, coalesce(b.name, o.name) as bureau
  from grouped g left join organizations o on o.id = g.id left join organizations b on b.id = o.bureau_id
  order by array_position('{hokkaido,tohoku,kanto,shinetsu,hokuriku,tokai,kinki,chugoku,shikoku,kyushu,okinawa}', o.code),
    o.code, array_position('{prefecture,designated-city,special-ward,city,town,village}', g.kind), g."fiscalYear"`;

/** How many local governments within reach are trained: in all, by bureau, by prefecture, by kind. */
@Injectable()
export class CoverageReport {
  constructor(
    private readonly judged: AskJudgedGovernments,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, asked: InputOf<typeof viewCoverage>): Promise<Answer> {
    const definition = definitionOf(asked, this.clock.today());
    const rows = await this.judged.ask<Row>(scope, definition, REPORT);
    const by = (group: Row['by']) => rows.filter((row) => row.by === group);
    const place = ({ id, code, name, bureau, ...row }: Row) => ({ id, code, name, bureau, ...figuresOf(row) });
    return {
      ...definition,
      total: figuresOf(by('total')[0]),
      bureaus: by('bureau').map(place),
      prefectures: by('prefecture').map(place),
      kinds: by('kind').map((row) => ({ kind: row.kind, ...figuresOf(row) })),
      firstTrained: by('year').flatMap(({ fiscalYear, governments }) =>
        fiscalYear === null ? [] : [{ fiscalYear, governments }],
      ),
    };
  }
}
