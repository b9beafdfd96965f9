import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What instructors write down about a session, for those who teach it and the office alone. */
export class DeliveryNotes1763784000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NOTES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy of_those_who_teach_beside on accounts;
      drop table session_notes;
    `);
  }
}

const STAFF = `((select reached_nation()) or ((select reached('offering')) is not null and teaches(offering_id)))`;

// Whoever teaches reads by whom a note is, or a sticker was handed out; both tables show them those of their offerings.
// The worker, who teaches nothing, reads neither table.
const NOTES = `
  create table session_notes (
    id uuid not null,
    offering_id uuid not null,
    session_id uuid not null,
    note text not null,
    written_by uuid not null,
    written_at timestamptz not null,
    corrected_at timestamptz,
    version integer not null,
    constraint session_notes_pkey primary key (id),
    constraint a_note_is_written_by_a_person foreign key (written_by) references accounts (id),
    constraint a_note_is_of_a_session_of_the_offering
      foreign key (offering_id, session_id) references offering_sessions (offering_id, id)
  );
  create index notes_of_a_session on session_notes (session_id);
  create index session_notes_by_who_wrote_them on session_notes (written_by);

  alter table session_notes enable row level security;
  create policy staff_reads on session_notes for select using (${STAFF});
  create policy staff_writes_in_its_own_name on session_notes for insert
    with check (${STAFF} and written_by = (select acting_person()));
  create policy corrected_by_whoever_wrote_it on session_notes for update
    using (${STAFF} and written_by = (select acting_person()));
  grant select, insert, update on session_notes to kunren_api;

  create policy of_those_who_teach_beside on accounts for select to kunren_api
    using ((select reached('offering')) is not null
      and (exists (select from session_notes n where n.written_by = accounts.id)
        or exists (select from stickers k where k.handed_out_by = accounts.id)));`;
