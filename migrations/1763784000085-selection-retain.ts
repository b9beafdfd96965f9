import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people wrote who were not accepted goes so many months after the result; how many there were stays. A profile and an
 * application take with them what hangs on them: drafts, versions, answers, consents, reviews, decisions.
 */
export class SelectionRetain1763784000085 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cohorts
        add column keep_months integer not null default 12,
        add constraint applications_are_kept_for_some_months check (keep_months between 1 and 120);

      create table erased_applications (
        track_id uuid not null,
        cohort_id uuid not null,
        submitted integer not null,
        drafts integer not null,
        withdrawn integer not null,
        constraint one_count_of_erased_applications_per_track primary key (track_id),
        constraint erased_applications_were_to_a_track_of_the_cohort
          foreign key (cohort_id, track_id) references tracks (cohort_id, id)
      );
      create index erased_applications_of_a_cohort on erased_applications (cohort_id, track_id);

      create table application_erasures (
        id uuid not null,
        organization_id uuid not null,
        cohort_id uuid not null,
        erased_at timestamptz not null,
        people integer not null,
        submitters integer not null,
        applications integer not null,
        files integer not null,
        constraint application_erasures_pkey primary key (id),
        constraint an_erasure_is_of_a_cohort_of_its_organization
          foreign key (organization_id, cohort_id) references cohorts (organization_id, id)
      );
      create index erasures_of_a_cohort on application_erasures (organization_id, cohort_id);
    `);
    for (const table of ['erased_applications', 'application_erasures']) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy the_office_reads on ${table} for select using ((select reached_nation()));
        create policy erasing_counts on ${table} using ((select under('erase-applications')));
        grant select on ${table} to kunren_api;
        grant select, insert, update on ${table} to kunren_worker;
      `);
    }
    for (const table of ['applicant_profiles', 'cohort_applications']) {
      await runner.query(`
        create policy erasing_finds on ${table} for select using ((select under('erase-applications')));
        create policy erasing_erases on ${table} for delete using ((select under('erase-applications')));
        grant delete on ${table} to kunren_worker;
      `);
    }
    for (const table of ['application_results', 'enrollments']) {
      await runner.query(
        `create policy erasing_asks_who_takes_part on ${table} for select using ((select under('erase-applications')))`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['application_results', 'enrollments']) {
      await runner.query(`drop policy erasing_asks_who_takes_part on ${table}`);
    }
    for (const table of ['applicant_profiles', 'cohort_applications']) {
      await runner.query(`
        drop policy erasing_finds on ${table};
        drop policy erasing_erases on ${table};
        revoke delete on ${table} from kunren_worker;
      `);
    }
    await runner.query(`
      drop table application_erasures, erased_applications;
      alter table cohorts drop column keep_months;
    `);
  }
}
