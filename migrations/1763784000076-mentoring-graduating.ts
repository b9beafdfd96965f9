import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a year ends: its rule, what the office concludes of each trainee, what was told; and a badge for outstanding graduates. */
export class MentoringGraduating1763784000076 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ROWS);
    await runner.query(AWARDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table year_results, year_conclusions, cohort_years;
      alter table badge_classes drop constraint a_badge_is_for_a_pass_a_completion_or_outstanding,
        drop constraint one_badge_class_per_edition_and_kind,
        drop column kind,
        add constraint one_badge_class_per_edition unique (edition_id);
      alter table awards drop constraint an_award_is_of_a_known_kind,
        add constraint an_award_is_of_attendance_pass_or_completion check (kind in ('attendance', 'pass', 'completion'));
    `);
  }
}

const OF_TRAINEE = `
    trainee_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,`;
const tied = (name: string) => `
    constraint ${name} foreign key (organization_id, learner_id, cohort_id, track_id, trainee_id)
      references trainees (organization_id, learner_id, cohort_id, track_id, id) on delete cascade`;

// A conclusion is the office's until results are told; what trainees may see of it is a row of its own.
const TABLES = `
  create table cohort_years (
    cohort_id uuid not null,
    organization_id uuid not null,
    rule jsonb not null,
    results_told_at timestamptz,
    version integer not null,
    constraint cohort_years_pkey primary key (cohort_id),
    constraint a_year_is_of_a_cohort_of_its_organization
      foreign key (organization_id, cohort_id) references cohorts (organization_id, id)
  );
  create index years_of_an_organization on cohort_years (organization_id, cohort_id);

  create table year_conclusions (${OF_TRAINEE}
    outcome text not null,
    reason text not null,
    fulfilled_the_rule boolean not null,
    concluded_by uuid not null,
    concluded_at timestamptz not null,
    is_outstanding boolean not null,
    outstanding_reason text,
    named_by uuid,
    named_at timestamptz,
    version integer not null,
    constraint one_conclusion_per_trainee primary key (trainee_id),${tied('a_conclusion_is_of_a_trainee')},
    constraint a_year_is_concluded_by_a_person foreign key (concluded_by) references accounts (id),
    constraint an_outstanding_graduate_is_named_by_a_person foreign key (named_by) references accounts (id),
    constraint a_year_is_completed_or_not check (outcome in ('completed', 'not-completed')),
    constraint who_is_outstanding_has_completed_and_it_says_why check (is_outstanding = (outstanding_reason is not null)
      and is_outstanding = (named_by is not null) and is_outstanding = (named_at is not null)
      and (outcome = 'completed' or not is_outstanding))
  );
  create index conclusions_of_a_trainee on year_conclusions (organization_id, learner_id, cohort_id, track_id, trainee_id);
  create index conclusions_of_a_cohort on year_conclusions (cohort_id);
  create index conclusions_by_a_person on year_conclusions (concluded_by);
  create index outstanding_by_a_person on year_conclusions (named_by);

  create table year_results (${OF_TRAINEE}
    enrollment_id uuid not null,
    outcome text not null,
    is_outstanding boolean not null,
    concluded_on date not null,
    constraint one_result_per_trainee primary key (trainee_id),${tied('a_result_is_of_a_trainee')},
    constraint a_result_is_completed_or_not
      check (outcome in ('completed', 'not-completed') and (outcome = 'completed' or not is_outstanding))
  );
  create index year_results_of_a_trainee on year_results (organization_id, learner_id, cohort_id, track_id, trainee_id);
  create index year_results_of_a_cohort on year_results (cohort_id);`;

const ROWS = `
  alter table cohort_years enable row level security;
  create policy everybody_reads on cohort_years for select using (true);
  create policy the_office_sets on cohort_years for insert with check ((select reached_nation()));
  create policy the_office_changes on cohort_years for update using ((select reached_nation()));
  grant select, insert, update on cohort_years to kunren_api;
  grant select on cohort_years to kunren_worker;

  alter table year_conclusions enable row level security;
  create policy the_office_reads on year_conclusions for select using ((select reached_nation()));
  create policy the_office_concludes on year_conclusions for insert with check ((select reached_nation()));
  create policy the_office_corrects on year_conclusions for update using ((select reached_nation()));
  grant select, insert, update on year_conclusions to kunren_api;

  alter table year_results enable row level security;
  create policy within_reach on year_results for select
    using (learner_id = (select reached('self')) or (select reached_nation())
      or ((select reached('track')) is not null and serves(track_id, 'course-master', 'trainer', 'assistant')));
  create policy the_office_tells on year_results for insert with check ((select reached_nation()));
  grant select, insert on year_results to kunren_api;`;

const AWARDS = `
  alter table badge_classes add column kind text;
  update badge_classes b set kind = coalesce(
    (select max(a.kind) from awards a where a.badge_class_id = b.id and a.kind in ('pass', 'completion')), 'pass');
  alter table badge_classes alter column kind set not null,
    add constraint a_badge_is_for_a_pass_a_completion_or_outstanding check (kind in ('pass', 'completion', 'outstanding')),
    drop constraint one_badge_class_per_edition,
    add constraint one_badge_class_per_edition_and_kind unique (edition_id, kind);
  alter table awards drop constraint an_award_is_of_attendance_pass_or_completion,
    add constraint an_award_is_of_a_known_kind check (kind in ('attendance', 'pass', 'completion', 'outstanding'));`;
