import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever has left an organization is not told of its dates and teaches no more; that results can be seen is told once
 * for a place, however late the first of them is typed.
 */
export class FoundationChangesTold1763784000053 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy leavers_are_left_out on memberships for select using ((select under('write-notices')));
      create policy teachers_are_found on role_grants for select using ((select under('define-programs')));
      grant delete on offering_staff to kunren_worker;
      create unique index one_release_of_results_per_place on notices (enrollment_id) where kind = 'results-released';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index one_release_of_results_per_place;
      revoke delete on offering_staff from kunren_worker;
      drop policy teachers_are_found on role_grants;
      drop policy leavers_are_left_out on memberships;
    `);
  }
}
