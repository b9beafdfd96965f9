import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cohorts: a year of a program that selects its people, with its tracks, seminars, criteria and questions. */
export class SelectionCreate1763784000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COHORTS);
    await runner.query(PARTS);
    for (const table of ['cohorts', 'tracks', 'seminars', 'criteria', 'form_questions']) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy the_office_adds on ${table} for insert with check ((select reached_nation()));
        create policy the_office_changes on ${table} for update using ((select reached_nation()));
        grant select, insert, update on ${table} to kunren_api;
        grant select on ${table} to kunren_worker;
      `);
    }
    for (const table of ['tracks', 'seminars', 'criteria', 'form_questions']) {
      await runner.query(`
        create policy the_office_removes on ${table} for delete using ((select reached_nation()));
        grant delete on ${table} to kunren_api;
      `);
    }
    await runner.query(`
      create policy known_once_it_is_no_draft on cohorts for select
        using (phase <> 'draft' or (select reached_nation()));
      create policy known_with_the_cohort on tracks for select
        using (exists (select from cohorts c where c.id = cohort_id));
      create policy known_with_the_cohort on seminars for select
        using (exists (select from cohorts c where c.id = cohort_id));
      create policy known_with_the_cohort on form_questions for select
        using (exists (select from cohorts c where c.id = cohort_id));
      create policy the_office_reads on criteria for select using ((select reached_nation()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table form_questions, criteria, seminars, tracks, cohorts');
  }
}

const COHORTS = `
  create table cohorts (
    id uuid not null,
    organization_id uuid not null,
    program_id uuid not null,
    fiscal_year integer not null,
    phase text not null,
    version integer not null,
    application_opens_at timestamptz not null,
    application_closes_at timestamptz not null,
    assignment_closes_at timestamptz,
    result_on date not null,
    answers_close_at timestamptz not null,
    oldest_age integer,
    residents_only boolean not null,
    graduates_may_apply boolean not null,
    most_applications integer not null,
    copied_from_id uuid,
    constraint cohorts_pkey primary key (id),
    constraint one_cohort_per_program_and_fiscal_year unique (program_id, fiscal_year),
    constraint one_organization_per_cohort unique (organization_id, id),
    constraint a_cohort_is_of_a_program foreign key (program_id) references programs (id),
    constraint a_cohort_is_run_by_an_organization foreign key (organization_id) references organizations (id),
    constraint a_cohort_is_copied_from_a_cohort foreign key (copied_from_id) references cohorts (id),
    constraint a_cohort_is_in_one_phase
      check (phase in ('draft', 'applying', 'assignment', 'reviewing', 'deciding', 'published', 'closed')),
    constraint windows_of_a_cohort_come_in_order check (application_opens_at < application_closes_at
      and coalesce(assignment_closes_at, application_closes_at) >= application_closes_at),
    constraint an_age_and_a_number_of_applications_are_positive
      check (coalesce(oldest_age, 1) > 0 and most_applications > 0)
  );
  create index cohorts_copied_from_a_cohort on cohorts (copied_from_id);`;

// A part of a track is of the track's cohort: the pair is the key, so that nobody hangs it on another cohort.
const PARTS = `
  create table tracks (
    id uuid not null,
    cohort_id uuid not null,
    code text not null,
    name_ja text not null,
    name_en text not null,
    summary_ja text not null,
    summary_en text not null,
    places integer not null,
    position integer not null,
    version integer not null,
    constraint tracks_pkey primary key (id),
    constraint one_track_per_code_and_cohort unique (cohort_id, code),
    constraint one_cohort_per_track unique (cohort_id, id),
    constraint a_track_is_of_a_cohort foreign key (cohort_id) references cohorts (id) on delete cascade,
    constraint a_track_is_described_in_both_languages check (btrim(name_ja) <> '' and btrim(name_en) <> ''
      and btrim(summary_ja) <> '' and btrim(summary_en) <> ''),
    constraint a_track_has_places check (places > 0)
  );

  create table seminars (
    id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,
    name_ja text not null,
    name_en text not null,
    position integer not null,
    version integer not null,
    constraint seminars_pkey primary key (id),
    constraint one_track_per_seminar unique (track_id, id),
    constraint a_seminar_is_of_a_track
      foreign key (cohort_id, track_id) references tracks (cohort_id, id) on delete cascade,
    constraint a_seminar_is_named_in_both_languages check (btrim(name_ja) <> '' and btrim(name_en) <> '')
  );
  create index seminars_of_a_cohort on seminars (cohort_id, track_id);

  create table criteria (
    id uuid not null,
    cohort_id uuid not null,
    track_id uuid,
    name_ja text not null,
    name_en text not null,
    kind text not null,
    weight integer,
    position integer not null,
    version integer not null,
    constraint criteria_pkey primary key (id),
    constraint one_cohort_per_criterion unique (cohort_id, id),
    constraint a_criterion_is_of_a_cohort foreign key (cohort_id) references cohorts (id) on delete cascade,
    constraint a_criterion_is_of_a_track_of_the_cohort
      foreign key (cohort_id, track_id) references tracks (cohort_id, id) on delete cascade,
    constraint a_criterion_is_named_in_both_languages check (btrim(name_ja) <> '' and btrim(name_en) <> ''),
    constraint a_criterion_is_weighted_or_independent check ((kind = 'weighted' and weight > 0 and weight is not null)
      or (kind = 'independent' and weight is null))
  );
  create index criteria_of_a_track on criteria (track_id);

  create table form_questions (
    id uuid not null,
    cohort_id uuid not null,
    track_id uuid,
    stage text not null,
    kind text not null,
    label_ja text not null,
    label_en text not null,
    hint_ja text not null,
    hint_en text not null,
    is_required boolean not null,
    at_most integer not null,
    file_sorts text[] not null,
    megabytes integer,
    position integer not null,
    version integer not null,
    constraint form_questions_pkey primary key (id),
    constraint one_cohort_per_form_question unique (cohort_id, id),
    constraint a_question_is_of_a_cohort foreign key (cohort_id) references cohorts (id) on delete cascade,
    constraint a_question_is_of_a_track_of_the_cohort
      foreign key (cohort_id, track_id) references tracks (cohort_id, id) on delete cascade,
    constraint a_question_is_asked_in_both_languages check (btrim(label_ja) <> '' and btrim(label_en) <> ''),
    constraint a_hint_is_given_in_both_languages check ((btrim(hint_ja) = '') = (btrim(hint_en) = '')),
    constraint a_question_is_of_the_application_or_the_assignment check (stage in ('application', 'assignment')),
    constraint a_question_asks_for_text_files_or_links check (kind in ('long-text', 'file', 'links')),
    constraint an_answer_has_a_limit check (at_most > 0 and coalesce(megabytes, 1) > 0),
    constraint only_a_file_is_of_a_sort_and_a_size check ((kind = 'file') = (megabytes is not null)
      and (kind = 'file') = (cardinality(file_sorts) > 0)),
    constraint a_file_is_of_a_known_sort
      check (file_sorts <@ array['pdf', 'office', 'picture', 'video', 'zip', 'text']::text[])
  );
  create index form_questions_of_a_track on form_questions (track_id);`;
