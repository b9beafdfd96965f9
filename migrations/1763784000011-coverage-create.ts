import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CoverageCreate1763784000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table completions_counted (
        id uuid not null,
        organization_id uuid not null,
        learner_id uuid,
        enrollment_id uuid,
        course_id uuid not null,
        counts_as text not null,
        fiscal_year integer not null,
        completed_on date not null,
        persons integer not null,
        constraint completions_counted_pkey primary key (id),
        constraint one_completion_per_enrollment unique (enrollment_id),
        constraint a_completion_counts_for_an_organization foreign key (organization_id) references organizations (id),
        constraint a_completion_is_of_a_person foreign key (learner_id) references accounts (id),
        constraint a_completion_is_of_a_course foreign key (course_id) references courses (id),
        constraint a_completion_counts_as_cyder_or_pre_cyder check (counts_as in ('cyder', 'pre-cyder')),
        constraint a_completion_is_of_persons check (persons > 0),
        constraint a_person_is_counted_with_their_enrollment check ((learner_id is null) = (enrollment_id is null))
      );
      create index completions_of_an_organization on completions_counted (organization_id, fiscal_year);
      create index completions_of_a_person on completions_counted (learner_id);
      create unique index one_past_completion_per_organization_course_and_year
        on completions_counted (organization_id, course_id, fiscal_year) where learner_id is null;

      create table coverage_years (
        organization_id uuid not null,
        fiscal_year integer not null,
        counted_for_id uuid not null,
        prefecture_id uuid,
        bureau_id uuid,
        cyder_persons integer not null,
        pre_cyder_persons integer not null,
        constraint one_count_per_organization_and_year primary key (organization_id, fiscal_year),
        constraint a_count_is_of_an_organization foreign key (organization_id) references organizations (id),
        constraint a_count_is_for_an_organization foreign key (counted_for_id) references organizations (id)
      );
      create index counts_of_an_organization on coverage_years (counted_for_id);
      create index counts_in_a_prefecture on coverage_years (prefecture_id);
      create index counts_in_a_bureau on coverage_years (bureau_id);

      create table coverage_posts (
        organization_id uuid not null,
        counted_for_id uuid not null,
        prefecture_id uuid,
        bureau_id uuid,
        cyder_in_post integer not null,
        any_in_post integer not null,
        constraint one_count_in_post_per_organization primary key (organization_id),
        constraint a_count_in_post_is_of_an_organization foreign key (organization_id) references organizations (id),
        constraint a_count_in_post_is_for_an_organization foreign key (counted_for_id) references organizations (id)
      );
      create index posts_of_an_organization on coverage_posts (counted_for_id);

      create table public_coverage (
        with_prefectures boolean not null,
        counted_at timestamptz not null,
        governments integer not null,
        trained integer not null,
        pre_cyder_only integer not null,
        trained_this_year integer not null,
        fiscal_year integer not null,
        constraint one_public_total_per_denominator primary key (with_prefectures)
      );
    `);
    await this.protect(runner);
  }

  private async protect(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy counting_works on ${table} using ((select under('count-coverage')));
        grant select, insert, update, delete on ${table} to kunren_api, kunren_worker;
      `);
    }
    for (const table of ['coverage_years', 'coverage_posts']) {
      await runner.query(`
        create policy within_reach on ${table} for select
          using (counted_for_id = (select reached('organization')) or prefecture_id = (select reached('prefecture'))
            or bureau_id = (select reached('bureau')) or (select reached_nation()));
      `);
    }
    await runner.query(`
      create policy everybody_is_shown on public_coverage for select using ((select under('show-coverage')));
      create policy counting_sees_who_is_in_post on memberships for select using ((select under('count-coverage')));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy counting_sees_who_is_in_post on memberships;
      drop table ${TABLES.join(', ')};
    `);
  }
}

const TABLES = ['completions_counted', 'coverage_years', 'coverage_posts', 'public_coverage'];
