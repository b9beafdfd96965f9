import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DeliveryCreate1763784000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table attendance_verdicts, attendance_nonces, attendances, offering_sessions`);
  }
}

const TABLES = `
  create table offering_sessions (
    id uuid not null,
    offering_id uuid not null,
    number integer not null,
    day date not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    title_ja text not null,
    title_en text not null,
    venue_id uuid,
    half_days text[] not null,
    revision integer not null,
    state text not null,
    version integer not null,
    constraint offering_sessions_pkey primary key (id),
    constraint one_offering_per_session unique (offering_id, id),
    constraint one_session_per_offering_and_number unique (offering_id, number),
    constraint a_session_is_of_an_offering foreign key (offering_id) references offerings (id),
    constraint a_session_takes_place_at_a_venue foreign key (venue_id) references venues (id),
    constraint a_session_is_planned_or_canceled check (state in ('planned', 'canceled')),
    constraint a_session_ends_after_it_starts check (ends_at > starts_at),
    constraint a_session_has_half_days check (cardinality(half_days) > 0 and half_days <@ array['am', 'pm'])
  );
  create index offering_sessions_by_day on offering_sessions (day, state);

  create table attendances (
    session_id uuid not null,
    half_day text not null,
    enrollment_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    offering_id uuid not null,
    mark text not null,
    source text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    device text,
    version integer not null,
    constraint one_attendance_per_session_half_day_and_enrollment primary key (session_id, half_day, enrollment_id),
    constraint attendance_is_of_a_session_of_the_offering
      foreign key (offering_id, session_id) references offering_sessions (offering_id, id),
    constraint attendance_stays_in_the_organization_of_its_enrollment
      foreign key (organization_id, enrollment_id) references enrollments (organization_id, id) on delete cascade,
    constraint attendance_is_morning_or_afternoon check (half_day in ('am', 'pm')),
    constraint attendance_is_full_partial_or_absent check (mark in ('full', 'partial', 'absent')),
    constraint attendance_is_told_by_staff_themselves_or_a_device check (source in ('staff', 'self', 'device'))
  );
  create index attendances_of_an_enrollment on attendances (enrollment_id);

  create table attendance_nonces (
    nonce uuid not null,
    offering_id uuid not null,
    session_id uuid not null,
    recorded_at timestamptz not null,
    constraint one_mark_per_nonce primary key (nonce),
    constraint a_nonce_is_of_a_session_of_the_offering
      foreign key (offering_id, session_id) references offering_sessions (offering_id, id)
  );

  create table attendance_verdicts (
    enrollment_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    offering_id uuid not null,
    verdict text,
    recorded_at timestamptz,
    constraint one_verdict_per_enrollment primary key (enrollment_id),
    constraint a_verdict_stays_in_the_organization_of_its_enrollment
      foreign key (organization_id, enrollment_id) references enrollments (organization_id, id) on delete cascade,
    constraint a_verdict_is_full_partial_or_none check (verdict in ('full', 'partial', 'none'))
  );
  create index verdicts_of_an_offering on attendance_verdicts (offering_id);`;

const TAUGHT = `((select reached('offering')) is not null and teaches(offering_id))`;

// Marks are only of people with a place in that very offering, whoever writes them.
const ROWS = `
  alter table offering_sessions enable row level security;
  create policy everybody_reads on offering_sessions for select using (true);
  create policy the_office_adds on offering_sessions for insert with check ((select reached_nation()));
  create policy the_office_changes on offering_sessions for update
    using ((select reached_nation()) or (select under('follow-offerings')));
  grant select, insert, update on offering_sessions to kunren_api;
  grant select, update on offering_sessions to kunren_worker;

  alter table attendances enable row level security;
  create policy within_reach on attendances for select
    using (organization_id = (select reached('organization')) or learner_id = (select reached('self'))
      or (select reached_nation()) or (select under('record-attendance', 'follow-offerings')) or ${TAUGHT});
  create policy marked_by_staff_or_by_themselves on attendances for insert
    with check (((select reached_nation()) or ${TAUGHT}
        or (learner_id = (select reached('self')) and recorded_by = learner_id and source = 'self' and mark = 'full'))
      and exists (select from enrollments e where e.id = enrollment_id and e.offering_id = attendances.offering_id
        and e.learner_id = attendances.learner_id and e.state = 'active'));
  create policy corrected_by_staff on attendances for update using ((select reached_nation()) or ${TAUGHT});
  grant select, insert, update on attendances to kunren_api;
  grant select on attendances to kunren_worker;

  alter table attendance_nonces enable row level security;
  create policy staff_work on attendance_nonces using ((select reached_nation()) or ${TAUGHT});
  grant select, insert on attendance_nonces to kunren_api;

  alter table attendance_verdicts enable row level security;
  create policy within_reach on attendance_verdicts for select
    using (organization_id = (select reached('organization')) or learner_id = (select reached('self'))
      or (select reached_nation()) or ${TAUGHT});
  create policy recording_settles on attendance_verdicts using ((select under('record-attendance')));
  grant select, insert, update on attendance_verdicts to kunren_api;
  grant select on attendance_verdicts to kunren_worker;`;
