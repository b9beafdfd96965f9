import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events of one day or several in an offering without seats, and why people are not there. */
export class DeliveryGather1763784000052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table absences;
      alter table offering_sessions drop column gathering_id;
      drop table gatherings;
    `);
  }
}

const TABLES = `
  create table gatherings (
    id uuid not null,
    offering_id uuid not null,
    title_ja text not null,
    title_en text not null,
    format text not null,
    venue_id uuid,
    place text not null,
    link text,
    note_ja text not null,
    note_en text not null,
    state text not null,
    version integer not null,
    constraint gatherings_pkey primary key (id),
    constraint one_offering_per_gathering unique (offering_id, id),
    constraint a_gathering_is_of_an_offering foreign key (offering_id) references offerings (id),
    constraint a_gathering_takes_place_at_a_venue foreign key (venue_id) references venues (id),
    constraint a_gathering_has_a_form check (format in ('in-person', 'online', 'hybrid')),
    constraint a_gathering_is_planned_or_canceled check (state in ('planned', 'canceled')),
    constraint online_there_is_no_place_and_in_a_room_no_link
      check ((format <> 'online' or (venue_id is null and place = '')) and (format <> 'in-person' or link is null))
  );

  alter table offering_sessions
    add column gathering_id uuid,
    add constraint a_session_is_a_day_of_a_gathering_of_its_offering
      foreign key (offering_id, gathering_id) references gatherings (offering_id, id);
  create index days_of_a_gathering on offering_sessions (gathering_id) where gathering_id is not null;

  create table absences (
    session_id uuid not null,
    enrollment_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    offering_id uuid not null,
    sort text not null,
    words text not null,
    is_partial boolean not null,
    told_by uuid not null,
    told_at timestamptz not null,
    constraint one_absence_per_session_and_enrollment primary key (session_id, enrollment_id),
    constraint an_absence_is_from_a_session_of_the_offering
      foreign key (offering_id, session_id) references offering_sessions (offering_id, id),
    constraint an_absence_stays_in_the_organization_of_its_enrollment
      foreign key (organization_id, enrollment_id) references enrollments (organization_id, id) on delete cascade,
    constraint an_absence_has_a_known_reason check (sort in ('illness', 'school', 'work', 'transport', 'other'))
  );
  create index absences_of_an_enrollment on absences (enrollment_id);`;

const TAUGHT = `((select reached('offering')) is not null and teaches(offering_id))`;
const STAFF = `(select reached_nation()) or ${TAUGHT}`;

// Where to join online is for whoever takes part; why somebody is absent is nobody's but theirs and the staff's.
const ROWS = `
  alter table gatherings enable row level security;
  create policy those_who_take_part_and_staff_read on gatherings for select
    using (${STAFF} or (select under('read-calendar', 'send-mail'))
      or exists (select from enrollments e where e.offering_id = gatherings.offering_id and e.state = 'active'
        and e.learner_id = (select reached('self'))));
  create policy the_office_adds on gatherings for insert with check ((select reached_nation()));
  create policy the_office_changes on gatherings for update using ((select reached_nation()));
  grant select, insert, update on gatherings to kunren_api;
  grant select on gatherings to kunren_worker;

  alter table absences enable row level security;
  create policy theirs_and_the_staffs on absences for select using (${STAFF} or learner_id = (select reached('self')));
  create policy told_by_staff_or_by_themselves on absences for insert
    with check ((${STAFF} or (learner_id = (select reached('self')) and told_by = learner_id))
      and exists (select from enrollments e where e.id = enrollment_id and e.offering_id = absences.offering_id
        and e.learner_id = absences.learner_id and e.state = 'active'));
  create policy told_anew on absences for update using (${STAFF} or learner_id = (select reached('self')));
  create policy taken_back on absences for delete using (${STAFF} or learner_id = (select reached('self')));
  grant select, insert, update, delete on absences to kunren_api;`;
