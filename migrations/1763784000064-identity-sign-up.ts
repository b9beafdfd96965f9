import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_A_PERSON_ALONE = {
  password_hashes: 'a_password_is_of_a_person',
  sessions: 'a_session_is_of_a_person',
  sign_in_codes: 'a_code_is_of_a_person',
  devices: 'a_device_was_used_by_a_person',
  accepted_documents: 'a_document_is_accepted_by_a_person',
} as const;

/**
 * People sign up by themselves, of no organization, and may delete their account again: what is a person's alone goes
 * with it, and every other foreign key upon an account says that it has to stay.
 */
export class IdentitySignUp1763784000064 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sign_ups (
        id uuid not null,
        name text not null,
        mail text not null,
        code_hash text,
        asked_at timestamptz not null,
        expires_at timestamptz not null,
        constraint sign_ups_pkey primary key (id),
        constraint one_sign_up_per_code unique (code_hash)
      );
      create index sign_ups_by_mail on sign_ups (mail);
      create index sign_ups_by_end on sign_ups (expires_at);
      alter table sign_ups enable row level security;
      create policy signing_up_works on sign_ups using ((select under('sign-up')));
      grant select, insert, delete on sign_ups to kunren_api;
      grant select, update, delete on sign_ups to kunren_worker;

      create policy signing_up_reads on accounts for select using ((select under('sign-up')));
      create policy signed_up on accounts for insert with check ((select under('sign-up')));
      create policy deleting_reads on accounts for select using ((select under('delete-accounts')));
      create policy deleted_by_its_person on accounts for delete
        using (id = (select acting_person()) and (select under('delete-accounts')));

      create policy erasure_reads on events for select using ((select under('erase-values')));
    `);
    await this.tie(runner, 'on delete cascade');
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.tie(runner, '');
    await runner.query(`
      drop policy erasure_reads on events;
      drop policy deleted_by_its_person on accounts;
      drop policy deleting_reads on accounts;
      drop policy signed_up on accounts;
      drop policy signing_up_reads on accounts;
      drop table sign_ups;
    `);
  }

  private async tie(runner: QueryRunner, how: string): Promise<void> {
    for (const [table, name] of Object.entries(OF_A_PERSON_ALONE)) {
      await runner.query(`
        alter table ${table} drop constraint ${name},
          add constraint ${name} foreign key (person_id) references accounts (id) ${how}`);
    }
  }
}
