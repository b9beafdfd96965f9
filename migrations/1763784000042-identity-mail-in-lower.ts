import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mail addresses in lower case, to find equal ones by an index: row-level security lets no index on an expression be used
 * before the policy, but one on a column.
 */
export class IdentityMailInLower1763784000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table accounts add column mail_in_lower text generated always as (lower(mail)) stored;
      drop index accounts_by_mail;
      create index accounts_by_mail on accounts (mail_in_lower);
      alter table application_members
        add column invited_mail_in_lower text generated always as (lower(invited_mail)) stored;
      drop index seats_by_invited_mail;
      create index seats_by_invited_mail on application_members (invited_mail_in_lower)
        where learner_id is null and state = 'live';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index seats_by_invited_mail;
      alter table application_members drop column invited_mail_in_lower;
      create index seats_by_invited_mail on application_members (lower(invited_mail))
        where learner_id is null and state = 'live';
      drop index accounts_by_mail;
      alter table accounts drop column mail_in_lower;
      create index accounts_by_mail on accounts (mail);
    `);
  }
}
