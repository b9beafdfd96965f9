import type { MigrationInterface, QueryRunner } from 'typeorm';

/** With a cohort goes what it asks of who completes its year. */
export class MentoringCopyRule1763784000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy copied_with_the_cohort on cohort_years for insert
        with check ((select under('copy-milestones')) and results_told_at is null);
      grant insert on cohort_years to kunren_worker;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke insert on cohort_years from kunren_worker;
      drop policy copied_with_the_cohort on cohort_years;`);
  }
}
