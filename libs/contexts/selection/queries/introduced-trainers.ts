import { Injectable } from '@nestjs/common';
import type { AnswerOf, listPublicTrainers } from '#contract';
import { type AuthorizedScope, fiscalYearInJapanese, type Id } from '#kernel';
import { Database } from '#platform';
import { allows, type Phase } from '../domain/phases.ts';

type Answer = AnswerOf<typeof listPublicTrainers>;
type Row = Omit<Answer['items'][number], 'fiscalYearInJapanese' | 'abilities'> & { readonly phase: Phase };

const TRACKS = `
  select t.id as "trackId", jsonb_build_object('ja', t.name_ja, 'en', t.name_en) as name, t.version,
    c.fiscal_year as "fiscalYear", c.phase,
    coalesce((select jsonb_agg(jsonb_build_object('part', g.part,
        'name', jsonb_build_object('ja', g.name_ja, 'en', g.name_en),
        'text', jsonb_build_object('ja', g.text_ja, 'en', g.text_en)) order by g.position, g.id)
      from public_trainers g where g.track_id = t.id), '[]') as trainers
  from tracks t join cohorts c on c.id = t.cohort_id
  where c.program_id = $1 and c.fiscal_year = (select max(fiscal_year) from cohorts where program_id = $1)
  order by t.position, t.code`;

/** Who is introduced on the tracks of a program's latest year, be it a draft. */
@Injectable()
export class IntroducedTrainers {
  constructor(private readonly database: Database) {}

  async of(scope: AuthorizedScope, programId: Id<'Program'>): Promise<Answer> {
    const rows = await this.database.read<Row>(scope, TRACKS, [programId]);
    return {
      items: rows.map(({ phase, ...row }) => ({
        ...row,
        fiscalYearInJapanese: fiscalYearInJapanese(row.fiscalYear as never),
        abilities: { introduce: allows(phase, 'office', 'correct-words') },
      })),
    };
  }
}
