import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People apply to the tracks of a cohort: who they are stands apart from what they wrote, so that whoever reads without
 * names reads other tables. Drafts are the applicant's alone; what was submitted is kept, version by version.
 */
export class SelectionApply1763784000062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROFILES);
    await runner.query(APPLICATIONS);
    await runner.query(DRAFTS);
    await runner.query(VERSIONS);
    for (const table of ['applicant_profiles', 'cohort_applications', 'application_versions', ...CONTENT]) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy within_reach on ${table} for select
          using (learner_id = (select reached('self')) or (select reached_nation()));
        create policy the_applicant_writes on ${table} for insert with check (learner_id = (select reached('self')));
        grant select, insert on ${table} to kunren_api;
        grant select on ${table} to kunren_worker;
      `);
    }
    for (const table of ['applicant_profiles', 'cohort_applications']) {
      await runner.query(`
        create policy the_applicant_changes on ${table} for update using (learner_id = (select reached('self')));
        grant update on ${table} to kunren_api;
      `);
    }
    for (const table of ['draft_answers', 'draft_files']) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy the_applicant_alone on ${table} using (learner_id = (select reached('self')));
        grant select, insert, update, delete on ${table} to kunren_api;
      `);
    }
    await runner.query(`
      create policy receipts_are_sent on application_versions for select using ((select under('send-mail')));
      create policy receipts_are_sent on cohort_applications for select using ((select under('send-mail')));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table application_files, application_answers, application_versions, draft_files,
      draft_answers, cohort_applications, applicant_profiles`);
  }
}

const CONTENT = ['application_answers', 'application_files'];

const PROFILES = `
  create table applicant_profiles (
    cohort_id uuid not null,
    learner_id uuid not null,
    organization_id uuid not null,
    name text not null,
    kana text not null,
    born_on date not null,
    school text not null,
    region text not null,
    lives_in_japan boolean not null,
    is_graduate boolean not null,
    guardian_mail text,
    version integer not null,
    constraint one_profile_per_applicant_and_cohort primary key (cohort_id, learner_id),
    constraint one_profile_per_applicant_of_an_organization unique (organization_id, cohort_id, learner_id),
    constraint a_profile_is_of_a_cohort_of_its_organization
      foreign key (organization_id, cohort_id) references cohorts (organization_id, id),
    constraint a_profile_is_of_a_person foreign key (learner_id) references accounts (id)
  );
  create index profiles_of_a_person on applicant_profiles (learner_id);`;

const APPLICATIONS = `
  create table cohort_applications (
    id uuid not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,
    learner_id uuid not null,
    state text not null,
    submitted_version integer,
    begun_at timestamptz not null,
    submitted_at timestamptz,
    withdrawn_at timestamptz,
    constraint cohort_applications_pkey primary key (id),
    constraint one_organization_per_cohort_application unique (organization_id, id),
    constraint one_applicant_per_cohort_application unique (organization_id, learner_id, id),
    constraint one_application_per_person_and_track unique (track_id, learner_id),
    constraint an_application_is_to_a_track_of_the_cohort
      foreign key (cohort_id, track_id) references tracks (cohort_id, id),
    constraint an_application_is_of_somebody_with_a_profile
      foreign key (organization_id, cohort_id, learner_id)
      references applicant_profiles (organization_id, cohort_id, learner_id),
    constraint an_application_to_a_cohort_has_a_state check (state in ('draft', 'submitted', 'withdrawn')),
    constraint what_is_submitted_has_a_version_and_a_time
      check (state <> 'submitted' or (submitted_version is not null and submitted_at is not null))
  );
  create index applications_to_a_cohort on cohort_applications (cohort_id, track_id);
  create index cohort_applications_of_a_person on cohort_applications (organization_id, cohort_id, learner_id);
  create index cohort_applications_by_person on cohort_applications (learner_id);`;

const DRAFTS = `
  create table draft_answers (
    application_id uuid not null,
    question_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    body text not null,
    links text[] not null,
    revision integer not null,
    saved_at timestamptz not null,
    constraint one_draft_answer_per_question primary key (application_id, question_id),
    constraint a_draft_answer_is_the_applicants foreign key (organization_id, learner_id, application_id)
      references cohort_applications (organization_id, learner_id, id) on delete cascade,
    constraint a_draft_answer_is_to_a_question foreign key (question_id) references form_questions (id)
  );
  create index draft_answers_of_an_applicant on draft_answers (organization_id, learner_id, application_id);
  create index draft_answers_to_a_question on draft_answers (question_id);

  create table draft_files (
    application_id uuid not null,
    question_id uuid not null,
    file_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    added_at timestamptz not null,
    constraint one_place_per_draft_file primary key (application_id, file_id),
    constraint a_draft_file_is_the_applicants foreign key (organization_id, learner_id, application_id)
      references cohort_applications (organization_id, learner_id, id) on delete cascade,
    constraint a_draft_file_is_to_a_question foreign key (question_id) references form_questions (id),
    constraint a_draft_file_is_a_file_of_the_applicant
      foreign key (learner_id, file_id) references stored_files (owner_id, id)
  );
  create index draft_files_by_file on draft_files (learner_id, file_id);
  create index draft_files_of_an_applicant on draft_files (organization_id, learner_id, application_id);
  create index draft_files_to_a_question on draft_files (question_id);`;

const ofVersion = (what: string) => `
    application_id uuid not null,
    number integer not null,
    question_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    ${what}`;

const VERSIONS = `
  create table application_versions (
    application_id uuid not null,
    number integer not null,
    organization_id uuid not null,
    learner_id uuid not null,
    submitted_at timestamptz not null,
    digest text not null,
    constraint one_version_per_application_and_number primary key (application_id, number),
    constraint one_applicant_per_version unique (organization_id, learner_id, application_id, number),
    constraint a_version_is_of_an_application foreign key (organization_id, learner_id, application_id)
      references cohort_applications (organization_id, learner_id, id) on delete cascade
  );

  create table application_answers (${ofVersion(`
    body text not null,
    links text[] not null,`)}
    constraint one_answer_per_question_and_version primary key (application_id, number, question_id),
    constraint an_answer_is_of_a_version foreign key (organization_id, learner_id, application_id, number)
      references application_versions (organization_id, learner_id, application_id, number) on delete cascade,
    constraint an_answer_is_to_a_question_of_a_form foreign key (question_id) references form_questions (id)
  );
  create index answers_of_a_version on application_answers (organization_id, learner_id, application_id, number);
  create index answers_to_a_form_question on application_answers (question_id);

  create table application_files (${ofVersion(`
    file_id uuid not null,`)}
    constraint one_place_per_file_and_version primary key (application_id, number, file_id),
    constraint a_file_is_of_a_version foreign key (organization_id, learner_id, application_id, number)
      references application_versions (organization_id, learner_id, application_id, number) on delete cascade,
    constraint a_file_is_to_a_question_of_a_form foreign key (question_id) references form_questions (id),
    constraint a_file_of_an_application_is_of_its_applicant
      foreign key (learner_id, file_id) references stored_files (owner_id, id)
  );
  create index files_of_a_version on application_files (organization_id, learner_id, application_id, number);
  create index applications_of_a_file on application_files (learner_id, file_id);
  create index files_to_a_form_question on application_files (question_id);`;
