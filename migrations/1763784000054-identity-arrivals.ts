import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An organization asks whoever has an account already to be its member; they alone answer. No organization reads a row of
 * it: whether there is such an account, and what its owner answered, shows in the membership or nowhere.
 */
export class IdentityArrivals1763784000054 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table arrivals (
        id uuid not null,
        organization_id uuid not null,
        person_id uuid not null,
        staff_number text,
        department text,
        asked_by uuid not null,
        asked_at timestamptz not null,
        expires_at timestamptz not null,
        state text not null,
        constraint arrivals_pkey primary key (id),
        constraint one_arrival_per_person_and_organization unique (organization_id, person_id),
        constraint an_arrival_is_asked_confirmed_or_declined check (state = any (array['asked', 'confirmed', 'declined'])),
        constraint an_arrival_is_in_an_organization foreign key (organization_id) references organizations (id),
        constraint an_arrival_is_of_a_person foreign key (person_id) references accounts (id) on delete cascade,
        constraint an_arrival_is_asked_by_a_person foreign key (asked_by) references accounts (id)
      );
      create index arrivals_of_a_person on arrivals (person_id);
      create index arrivals_by_end on arrivals (expires_at);

      alter table arrivals enable row level security;
      create policy each_person_reads_their_own on arrivals for select using (person_id = (select reached('self')));
      create policy registration_and_mails_read on arrivals for select
        using ((select under('register-people', 'send-mail', 'sign-in')));
      create policy asked on arrivals for insert with check ((select under('register-people')));
      create policy answered on arrivals for update using ((select under('register-people')));
      create policy swept on arrivals for delete using ((select under('sign-in')));
      grant select, insert, update on arrivals to kunren_api;
      grant select, delete on arrivals to kunren_worker;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table arrivals');
  }
}
