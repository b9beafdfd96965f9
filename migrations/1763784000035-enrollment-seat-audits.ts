import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the nightly look at all seats found. Ids and figures, no names. */
export class EnrollmentSeatAudits1763784000035 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table seat_audits (
        id uuid not null,
        audited_at timestamptz not null,
        broken jsonb not null,
        constraint seat_audits_pkey primary key (id)
      );
      create index seat_audits_by_time on seat_audits (audited_at);

      alter table seat_audits enable row level security;
      create policy read_by_the_office on seat_audits for select using ((select reached_nation()));
      create policy kept_by_the_audit on seat_audits using ((select under('allot-seats')));
      grant select on seat_audits to kunren_api;
      grant select, insert, delete on seat_audits to kunren_worker;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table seat_audits');
  }
}
