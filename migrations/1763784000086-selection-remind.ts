import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is offered a place is reminded once before their time to answer ends. */
export class SelectionRemind1763784000086 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table application_results add column reminded_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table application_results drop column reminded_at');
  }
}
