import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who introduces themselves to the public on a track's page: words that the office entered for it, and no account. */
export class SelectionPublicTrainers1763784000065 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table public_trainers (
        id uuid not null,
        cohort_id uuid not null,
        track_id uuid not null,
        part text not null,
        name_ja text not null,
        name_en text not null,
        text_ja text not null,
        text_en text not null,
        position integer not null,
        constraint public_trainers_pkey primary key (id),
        constraint a_public_trainer_is_of_a_track_of_the_cohort
          foreign key (cohort_id, track_id) references tracks (cohort_id, id) on delete cascade,
        constraint a_public_trainer_has_a_known_part check (part in ('course-master', 'trainer', 'assistant')),
        constraint a_public_trainer_is_introduced_in_both_languages check (btrim(name_ja) <> '' and btrim(name_en) <> ''
          and btrim(text_ja) <> '' and btrim(text_en) <> '')
      );
      create index public_trainers_of_a_track on public_trainers (cohort_id, track_id);

      alter table public_trainers enable row level security;
      create policy known_with_the_cohort on public_trainers for select
        using (exists (select from cohorts c where c.id = cohort_id));
      create policy the_office_adds on public_trainers for insert with check ((select reached_nation()));
      create policy the_office_removes on public_trainers for delete using ((select reached_nation()));
      grant select, insert, delete on public_trainers to kunren_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table public_trainers');
  }
}
