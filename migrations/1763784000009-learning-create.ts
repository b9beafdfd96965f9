import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LearningCreate1763784000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table content_versions (
        id uuid not null,
        edition_id uuid not null,
        number integer not null,
        state text not null,
        digest text not null,
        loaded_at timestamptz not null,
        published_at timestamptz,
        constraint content_versions_pkey primary key (id),
        constraint one_content_version_per_edition_and_number unique (edition_id, number),
        constraint a_content_version_is_of_an_edition foreign key (edition_id) references editions (id),
        constraint a_content_version_is_draft_published_or_superseded check (state in ('draft', 'published', 'superseded'))
      );
      create unique index one_published_content_version_per_edition on content_versions (edition_id)
        where state = 'published';

      create table lessons (
        id uuid not null,
        content_version_id uuid not null,
        slug text not null,
        position integer not null,
        title_ja text not null,
        title_en text not null,
        minutes integer not null,
        is_required boolean not null,
        last_reviewed_on date not null,
        duty_tags text[] not null,
        markdown text not null,
        constraint lessons_pkey primary key (id),
        constraint one_lesson_per_content_version_and_slug unique (content_version_id, slug),
        constraint a_lesson_is_in_a_content_version foreign key (content_version_id) references content_versions (id)
      );

      create table lesson_pictures (
        content_version_id uuid not null,
        name text not null,
        file_id uuid not null,
        constraint one_picture_per_content_version_and_name primary key (content_version_id, name),
        constraint a_picture_is_in_a_content_version foreign key (content_version_id) references content_versions (id),
        constraint a_picture_is_a_file foreign key (file_id) references stored_files (id)
      );

      create table draft_quizzes (
        content_version_id uuid not null,
        quiz jsonb not null,
        constraint one_draft_quiz_per_content_version primary key (content_version_id),
        constraint a_draft_quiz_is_in_a_content_version foreign key (content_version_id) references content_versions (id)
      );

      create table lesson_reads (
        enrollment_id uuid not null,
        lesson_slug text not null,
        organization_id uuid not null,
        learner_id uuid not null,
        content_version_id uuid not null,
        read_at timestamptz not null,
        constraint one_read_per_enrollment_and_lesson primary key (enrollment_id, lesson_slug),
        constraint a_read_stays_in_the_organization_of_its_enrollment
          foreign key (organization_id, enrollment_id) references enrollments (organization_id, id),
        constraint a_read_is_of_a_content_version foreign key (content_version_id) references content_versions (id)
      );

      alter table content_versions enable row level security;
      create policy published_to_everybody on content_versions for select
        using (state <> 'draft' or (select reached_nation()) or (select under('load-content')));
      create policy the_office_adds on content_versions for insert
        with check ((select reached_nation()) or (select under('load-content')));
      create policy the_office_changes on content_versions for update
        using ((select reached_nation()) or (select under('load-content')));
      grant select, insert, update on content_versions to kunren_api, kunren_worker;

      alter table lesson_reads enable row level security;
      create policy within_reach on lesson_reads for select
        using (organization_id = (select reached('organization')) or learner_id = (select reached('self')) or (select reached_nation()));
      create policy each_person_their_own on lesson_reads for insert with check (learner_id = (select reached('self')));
      create policy completion_is_judged on lesson_reads for select using ((select under('record-progress')));
      create policy completion_is_judged on memberships for select using ((select under('record-progress')));
      grant select, insert on lesson_reads to kunren_api;
      grant select on lesson_reads to kunren_worker;

      alter table draft_quizzes enable row level security;
      create policy the_office_reads on draft_quizzes for select
        using ((select reached_nation()) or (select under('load-content')));
      create policy the_office_adds on draft_quizzes for insert
        with check ((select reached_nation()) or (select under('load-content')));
      grant select, insert on draft_quizzes to kunren_api, kunren_worker;
    `);
    for (const table of ['lessons', 'lesson_pictures']) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy with_its_content_version on ${table} for select
          using (exists (select from content_versions v where v.id = content_version_id));
        create policy the_office_adds on ${table} for insert
          with check ((select reached_nation()) or (select under('load-content')));
        grant select, insert on ${table} to kunren_api, kunren_worker;
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy completion_is_judged on memberships`);
    await runner.query(`drop table lesson_reads, draft_quizzes, lesson_pictures, lessons, content_versions`);
  }
}
