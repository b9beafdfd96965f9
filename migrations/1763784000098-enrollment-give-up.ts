import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was selected and does not take part after all is enrolled no more, in the cohort's turn. */
export class EnrollmentGiveUp1763784000098 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy places_are_given_up_by_the_accepted on enrollments for update
        using ((select under('settle-places')))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy places_are_given_up_by_the_accepted on enrollments');
  }
}
