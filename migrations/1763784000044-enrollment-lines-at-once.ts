import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever joins a line is entered in its index at once. Otherwise PostgreSQL keeps them in a list that every application,
 * also to other offerings, reads to its end: a hot line slowed the others.
 */
export class EnrollmentLinesAtOnce1763784000044 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter index applications_in_line set (fastupdate = off);
      select gin_clean_pending_list('applications_in_line');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter index applications_in_line reset (fastupdate)');
  }
}
