import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever signs up on the way to a page comes to it by the link of the mail: a path of this site, and nothing else. */
export class IdentitySignUpDestination1763784000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sign_ups add column leads_to text,
        add constraint a_sign_up_leads_to_a_page_of_this_site check (leads_to ~ '^(/[a-z0-9-]+)+$')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sign_ups drop column leads_to');
  }
}
