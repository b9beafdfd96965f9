import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The people who serve the tracks of a cohort, and their reach: the tracks they serve. */
export class SelectionServe1763784000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STAFF);
    await runner.query(REACH);
    await runner.query(`
      alter policy known_once_it_is_no_draft on cohorts
        using (phase <> 'draft' or (select reached_nation())
          or ((select reached('track')) is not null and serves_in(id)));
      alter policy the_office_reads on criteria
        using ((select reached_nation()) or ((select reached('track')) is not null
          and (serves(track_id) or (track_id is null and serves_in(cohort_id)))));
      create policy of_those_who_serve_beside on accounts for select to kunren_api
        using ((select reached('track')) is not null
          and exists (select from track_staff s where s.person_id = accounts.id));
      create policy whoever_serves_appends on events for insert
        with check (actor_id is not distinct from (select acting_person()) and actor_id = (select reached('track')));
      create policy whoever_serves_appends on event_values for insert
        with check ((select current_setting('app.reach', true)) = 'track');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy whoever_serves_appends on event_values;
      drop policy whoever_serves_appends on events;
      drop policy of_those_who_serve_beside on accounts;
      alter policy the_office_reads on criteria using ((select reached_nation()));
      alter policy known_once_it_is_no_draft on cohorts using (phase <> 'draft' or (select reached_nation()));
      drop table track_staff;
      drop function serves, serves_in;
    `);
  }
}

const STAFF = `
  create table track_staff (
    cohort_id uuid not null,
    track_id uuid not null,
    person_id uuid not null,
    part text not null,
    constraint track_staff_pkey primary key (track_id, person_id, part),
    constraint staff_serve_a_track_of_the_cohort
      foreign key (cohort_id, track_id) references tracks (cohort_id, id) on delete cascade,
    constraint staff_of_a_track_are_people foreign key (person_id) references accounts (id),
    constraint staff_of_a_track_have_a_known_part
      check (part in ('trainer', 'course-master', 'assistant', 'judge', 'reviewer'))
  );
  create index tracks_of_a_staff_member on track_staff (person_id);
  create index staff_of_a_cohort on track_staff (cohort_id);`;

// As their owner, so that a policy may ask them whatever else the asker may see: they answer yes or no, about themselves.
const REACH = `
  create function serves(track uuid, variadic parts text[] default '{}') returns boolean language sql stable
    security definer set search_path = pg_catalog, public return exists (
      select from track_staff where track_id = track and person_id = reached('track')
        and (cardinality(parts) = 0 or part = any (parts)));
  create function serves_in(cohort uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, public return exists (
      select from track_staff where cohort_id = cohort and person_id = reached('track'));

  alter table track_staff enable row level security;
  create policy those_who_serve_beside_and_the_office_read on track_staff for select
    using (person_id = (select reached('self')) or (select reached_nation())
      or ((select reached('track')) is not null and serves(track_id)));
  create policy the_office_adds on track_staff for insert with check ((select reached_nation()));
  create policy the_office_releases on track_staff for delete using ((select reached_nation()));
  grant select, insert, delete on track_staff to kunren_api;
  grant select on track_staff to kunren_worker;`;
