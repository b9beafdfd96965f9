import { EntitySchema } from 'typeorm';
import type { PageWords, PublicPage, PublishedPage } from '../domain/public-page.ts';

const words = {
  titleJa: { type: 'text', name: 'title_ja' },
  titleEn: { type: 'text', name: 'title_en' },
  summaryJa: { type: 'text', name: 'summary_ja' },
  summaryEn: { type: 'text', name: 'summary_en' },
  bodyJa: { type: 'text', name: 'body_ja' },
  bodyEn: { type: 'text', name: 'body_en' },
} as const satisfies Record<keyof PageWords, unknown>;

export const PublicPageSchema = new EntitySchema<PublicPage>({
  name: 'PublicPage',
  tableName: 'public_pages',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'public_pages_pkey' },
    programId: { type: 'uuid', name: 'program_id' },
    kind: { type: 'text' },
    ...words,
    version: { type: 'integer' },
    writtenAt: { type: 'timestamptz', name: 'written_at' },
  },
  uniques: [{ name: 'one_page_per_program_and_kind', columns: ['programId', 'kind'] }],
  checks: [
    {
      name: 'a_page_is_of_a_known_kind',
      expression: `kind = ANY (ARRAY['about', 'tracks', 'timetable', 'apply', 'questions'])`,
    },
  ],
  foreignKeys: [
    {
      name: 'a_page_tells_of_a_program',
      target: 'Program',
      columnNames: ['programId'],
      referencedColumnNames: ['id'],
    },
  ],
});

export const PublishedPageSchema = new EntitySchema<PublishedPage>({
  name: 'PublishedPage',
  tableName: 'published_pages',
  columns: {
    pageId: { type: 'uuid', name: 'page_id', primary: true, primaryKeyConstraintName: 'published_pages_pkey' },
    programId: { type: 'uuid', name: 'program_id' },
    kind: { type: 'text' },
    ...words,
    version: { type: 'integer' },
    publishedAt: { type: 'timestamptz', name: 'published_at' },
    changedAt: { type: 'timestamptz', name: 'changed_at' },
  },
  uniques: [{ name: 'one_published_page_per_program_and_kind', columns: ['programId', 'kind'] }],
  checks: [
    {
      name: 'a_published_page_has_all_words_in_both_languages',
      expression: `'' <> ALL (ARRAY[title_ja, title_en, summary_ja, summary_en, body_ja, body_en])`,
    },
  ],
  foreignKeys: [
    {
      name: 'what_is_published_was_written',
      target: 'PublicPage',
      columnNames: ['pageId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'a_published_page_tells_of_a_program',
      target: 'Program',
      columnNames: ['programId'],
      referencedColumnNames: ['id'],
    },
  ],
});

export const publicPageSchemas = [PublicPageSchema, PublishedPageSchema];
