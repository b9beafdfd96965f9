import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = `
        title_ja text not null,
        title_en text not null,
        summary_ja text not null,
        summary_en text not null,
        body_ja text not null,
        body_en text not null,`;

/** What a program tells of itself: as the office writes it, and the copy that anybody reads. */
export class SelectionPublicPages1763784000068 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public_pages (
        id uuid not null,
        program_id uuid not null,
        kind text not null,${WORDS}
        version integer not null,
        written_at timestamptz not null,
        constraint public_pages_pkey primary key (id),
        constraint one_page_per_program_and_kind unique (program_id, kind),
        constraint a_page_tells_of_a_program foreign key (program_id) references programs (id),
        constraint a_page_is_of_a_known_kind check (kind in ('about', 'tracks', 'timetable', 'apply', 'questions'))
      );

      create table published_pages (
        page_id uuid not null,
        program_id uuid not null,
        kind text not null,${WORDS}
        version integer not null,
        published_at timestamptz not null,
        changed_at timestamptz not null,
        constraint published_pages_pkey primary key (page_id),
        constraint one_published_page_per_program_and_kind unique (program_id, kind),
        constraint what_is_published_was_written foreign key (page_id) references public_pages (id),
        constraint a_published_page_tells_of_a_program foreign key (program_id) references programs (id),
        constraint a_published_page_has_all_words_in_both_languages
          check ('' <> all (array[title_ja, title_en, summary_ja, summary_en, body_ja, body_en]))
      );
    `);
    for (const table of ['public_pages', 'published_pages']) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy the_office_adds on ${table} for insert with check ((select reached_nation()));
        create policy the_office_changes on ${table} for update using ((select reached_nation()));
        grant select, insert, update on ${table} to kunren_api;
      `);
    }
    await runner.query(`
      create policy the_office_reads on public_pages for select using ((select reached_nation()));
      create policy anybody_reads on published_pages for select
        using ((select reached_nation()) or (select under('show-public-pages')));
      create policy the_office_withdraws on published_pages for delete using ((select reached_nation()));
      grant delete on published_pages to kunren_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table published_pages, public_pages');
  }
}
