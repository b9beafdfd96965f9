import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever asked for a team may take it back. */
export class DeliveryOwnWishes1763784000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create policy taken_back_by_their_organization on team_wishes for delete
      using (organization_id = (select reached('organization')))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy taken_back_by_their_organization on team_wishes');
  }
}
