import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is too close to an applicant to review them, and what tells so: the schools that reviewers name. */
export class SelectionConflicts1763784000067 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table reviewer_ties, review_conflicts');
  }
}

const TABLES = `
  create table review_conflicts (
    id uuid not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    application_id uuid not null,
    reviewer_id uuid not null,
    kind text not null,
    source text not null,
    reason text not null,
    noted_by uuid not null,
    noted_at timestamptz not null,
    constraint review_conflicts_pkey primary key (id),
    constraint one_conflict_per_reviewer_and_application unique (application_id, reviewer_id),
    constraint a_conflict_is_of_a_cohort_of_its_organization
      foreign key (organization_id, cohort_id) references cohorts (organization_id, id),
    constraint a_conflict_is_about_an_application
      foreign key (organization_id, application_id) references cohort_applications (organization_id, id) on delete cascade,
    constraint a_conflict_is_of_a_person foreign key (reviewer_id) references accounts (id),
    constraint a_conflict_is_noted_by_a_person foreign key (noted_by) references accounts (id),
    constraint a_conflict_is_of_a_known_kind check (kind in ('same-school', 'former-trainee', 'oneself', 'relative', 'other')),
    constraint a_conflict_is_declared_or_found check (source in ('declared', 'found'))
  );
  create index conflicts_of_a_cohort on review_conflicts (organization_id, cohort_id);
  create index conflicts_of_an_application on review_conflicts (organization_id, application_id);
  create index conflicts_of_a_reviewer on review_conflicts (reviewer_id);
  create index conflicts_by_who_noted_them on review_conflicts (noted_by);

  create table reviewer_ties (
    person_id uuid not null,
    schools text[] not null,
    version integer not null,
    constraint one_list_of_ties_per_reviewer primary key (person_id),
    constraint ties_are_of_a_person foreign key (person_id) references accounts (id) on delete cascade
  );`;

const ROWS = `
  alter table review_conflicts enable row level security;
  create policy the_office_notes on review_conflicts
    using ((select reached_nation()) or (select under('withdraw-reviews')));
  create policy reviewers_declare_their_own on review_conflicts for insert
    with check (reviewer_id = (select reached('track')) and noted_by = reviewer_id and reads_reviews(cohort_id));
  create policy reviewers_read_their_own on review_conflicts for select
    using (reviewer_id = (select reached('track')) and reads_reviews(cohort_id));
  grant select, insert on review_conflicts to kunren_api;

  alter table reviewer_ties enable row level security;
  create policy each_person_names_their_own on reviewer_ties using (person_id = (select reached('track')));
  create policy the_office_reads on reviewer_ties for select using ((select reached_nation()));
  grant select, insert, update on reviewer_ties to kunren_api;`;
