import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Applicants erase what nobody has judged yet, and an account whose person asked for it goes by itself once nothing of
 * theirs has to be kept.
 */
export class IdentityLeave1763784000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table deletions_asked (
        person_id uuid not null,
        asked_at timestamptz not null,
        expected_on date not null,
        constraint one_deletion_per_person primary key (person_id),
        constraint a_deletion_is_asked_by_a_person foreign key (person_id) references accounts (id) on delete cascade
      );
      alter table deletions_asked enable row level security;
      create policy each_person_their_own on deletions_asked using (person_id = (select acting_person()));
      create policy deleting_reads on deletions_asked for select using ((select under('delete-accounts')));
      grant select, insert, update, delete on deletions_asked to kunren_api;
      grant select on deletions_asked to kunren_worker;
      create policy deleted_when_asked on accounts for delete
        using ((select under('delete-accounts')) and exists (select from deletions_asked d where d.person_id = accounts.id));

      grant delete on cohort_applications, applicant_profiles to kunren_api;
      grant insert, update on erased_applications to kunren_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke insert, update on erased_applications from kunren_api;
      revoke delete on cohort_applications, applicant_profiles from kunren_api;
      drop policy deleted_when_asked on accounts;
      drop table deletions_asked;
    `);
  }
}
