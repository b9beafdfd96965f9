import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody had read what is required: of an exercise, that they are prepared. */
export class EnrollmentLessonsRead1763784000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table enrollments add column lessons_read_at timestamptz;
      update enrollments set lessons_read_at = completed_at where completed_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table enrollments drop column lessons_read_at`);
  }
}
