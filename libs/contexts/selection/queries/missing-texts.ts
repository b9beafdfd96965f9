import { Injectable } from '@nestjs/common';
import type { AnswerOf, listPublicPages } from '#contract';
import type { AuthorizedScope, Id } from '#kernel';
import { Database } from '#platform';

type Missing = AnswerOf<typeof listPublicPages>['missing'][number];

/** Every text with its two languages; whoever adds a text that the public may read adds its line here. */
const TEXTS = `
  select 1 as place, 'program' as about, p.id, p.code as name, 'name' as field, p.name_ja as ja, p.name_en as en
  from programs p where p.id = $1
  union all
  select 2, 'page', w.id, w.kind, t.field, t.ja, t.en
  from public_pages w cross join lateral (values
    ('title', w.title_ja, w.title_en), ('summary', w.summary_ja, w.summary_en), ('body', w.body_ja, w.body_en)
  ) t (field, ja, en)
  where w.program_id = $1`;

const MISSING = `
  select t.about, t.id, coalesce(nullif(btrim(t.name), ''), '—') as name, t.field, l.language
  from (${TEXTS}) t cross join lateral (values ('ja', t.ja), ('en', t.en)) l (language, text)
  where btrim(l.text) = ''
  order by t.place, t.name, t.id, t.field, l.language desc`;

/** The texts of a program that lack a language: nobody else is shown an empty place. */
@Injectable()
export class MissingTexts {
  constructor(private readonly database: Database) {}

  of(scope: AuthorizedScope, programId: Id<'Program'>): Promise<Missing[]> {
    return this.database.read<Missing>(scope, MISSING, [programId]);
  }
}
