import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who comes to see a results presentation, in the room or online: no accounts, and gone thirty days after it. */
export class PresentingAudience1763784000089 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ROWS);
    await runner.query(AROUND);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy audience_is_told on results_presentations;
      drop policy audience_is_told on gatherings;
      drop table audience_figures, audience_walk_ins, audience_registrations, audience_openings;
      drop function receives_audience;
    `);
  }
}

const TABLES = `
  create table audience_openings (
    presentation_id uuid not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    opens_at timestamptz not null,
    closes_at timestamptz not null,
    room_places integer,
    online_places integer,
    words_ja text not null,
    words_en text not null,
    for_whom_ja text not null,
    for_whom_en text not null,
    watch_link text,
    erased_at timestamptz,
    version integer not null,
    constraint one_audience_per_presentation primary key (presentation_id),
    constraint one_cohort_per_audience unique (organization_id, cohort_id, presentation_id),
    constraint an_audience_is_of_a_presentation foreign key (organization_id, cohort_id, presentation_id)
      references results_presentations (organization_id, cohort_id, id) on delete cascade,
    constraint an_audience_registers_before_its_end check (opens_at < closes_at),
    constraint places_are_not_fewer_than_none check (room_places >= 0 and online_places >= 0),
    constraint an_audience_is_somewhere check (room_places is distinct from 0 or online_places is distinct from 0),
    constraint an_audience_is_told_in_both_languages
      check ((words_ja = '') = (words_en = '') and (for_whom_ja = '') = (for_whom_en = ''))
  );

  create table audience_registrations (
    id uuid not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    presentation_id uuid not null,
    state text not null,
    form text not null,
    name text not null,
    affiliation text not null,
    mail text not null,
    language text not null,
    notice_version text not null,
    asked_at timestamptz not null,
    confirm_before timestamptz not null,
    confirmation_hash text,
    own_hash text not null,
    entrance_hash text not null,
    confirmed_at timestamptz,
    waiting_since timestamptz,
    came_at timestamptz,
    received_by uuid,
    reminded_for date,
    revision integer not null,
    constraint audience_registrations_pkey primary key (id),
    constraint one_registration_per_own_page unique (own_hash),
    constraint one_registration_per_confirmation unique (confirmation_hash),
    constraint one_registration_per_entrance_code unique (presentation_id, entrance_hash),
    constraint a_registration_is_for_an_audience foreign key (organization_id, cohort_id, presentation_id)
      references audience_openings (organization_id, cohort_id, presentation_id),
    constraint whoever_came_was_received_by_a_person foreign key (received_by) references accounts (id),
    constraint a_registration_is_asked_confirmed_waiting_or_canceled
      check (state in ('asked', 'confirmed', 'waiting', 'canceled')),
    constraint a_registration_is_for_the_room_or_online check (form in ('room', 'online')),
    constraint a_mail_to_an_audience_is_in_a_known_language check (language in ('ja', 'en')),
    constraint a_place_or_a_wait_was_confirmed
      check (case state when 'asked' then confirmed_at is null and confirmation_hash is not null
        when 'canceled' then true else confirmed_at is not null and confirmation_hash is null end),
    constraint who_waits_has_waited_since_some_time check ((state = 'waiting') = (waiting_since is not null)),
    constraint only_who_has_a_place_comes check (came_at is null or state = 'confirmed'),
    constraint who_came_was_received check ((came_at is null) = (received_by is null))
  );
  create unique index one_registration_per_address on audience_registrations (presentation_id, mail)
    where state <> 'canceled';
  create index registrations_of_an_audience on audience_registrations (organization_id, cohort_id, presentation_id);
  create index registrations_by_who_received on audience_registrations (received_by);

  create table audience_walk_ins (
    presentation_id uuid not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    people integer not null,
    constraint one_count_of_walk_ins_per_presentation primary key (presentation_id),
    constraint walk_ins_come_to_an_audience foreign key (organization_id, cohort_id, presentation_id)
      references audience_openings (organization_id, cohort_id, presentation_id) on delete cascade,
    constraint walk_ins_are_not_fewer_than_none check (people >= 0)
  );
  create index walk_ins_of_an_audience on audience_walk_ins (organization_id, cohort_id, presentation_id);

  create table audience_figures (
    presentation_id uuid not null,
    form text not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    confirmed integer not null,
    waiting integer not null,
    came integer not null,
    canceled integer not null,
    constraint one_figure_per_presentation_and_form primary key (presentation_id, form),
    constraint figures_are_of_an_audience foreign key (organization_id, cohort_id, presentation_id)
      references audience_openings (organization_id, cohort_id, presentation_id) on delete cascade,
    constraint a_figure_is_of_the_room_or_online check (form in ('room', 'online'))
  );
  create index figures_of_an_audience on audience_figures (organization_id, cohort_id, presentation_id);`;

const STAFF = `(select reached_nation()) or ((select reached('track')) is not null and receives_audience(cohort_id))`;

// Judges and reviewers have no need of names. As its owner: it answers yes or no, about whoever asks.
const ROWS = `
  create function receives_audience(cohort uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, public return exists (
      select from track_staff where cohort_id = cohort and person_id = reached('track')
        and part in ('trainer', 'course-master', 'assistant'));

  alter table audience_openings enable row level security;
  create policy staff_and_the_audience_are_told on audience_openings for select
    using (${STAFF} or (select under('welcome-audience', 'erase-audience', 'send-mail')));
  create policy the_office_opens on audience_openings for insert with check ((select reached_nation()));
  create policy the_office_changes_and_places_are_given_in_turn on audience_openings for update
    using ((select reached_nation()) or (select under('welcome-audience', 'erase-audience')));
  grant select, insert, update on audience_openings to kunren_api;
  grant select, update on audience_openings to kunren_worker;

  alter table audience_registrations enable row level security;
  create policy staff_and_each_by_their_link_read on audience_registrations for select
    using (${STAFF} or (select under('welcome-audience', 'erase-audience', 'send-mail')));
  create policy anybody_asks on audience_registrations for insert
    with check (state = 'asked' and (select under('welcome-audience')));
  create policy staff_receive_and_each_changes_their_own on audience_registrations for update
    using (${STAFF} or (select under('welcome-audience')));
  create policy erasing_erases on audience_registrations for delete using ((select under('erase-audience')));
  grant select, insert, update on audience_registrations to kunren_api;
  grant select, update, delete on audience_registrations to kunren_worker;

  alter table audience_walk_ins enable row level security;
  create policy staff_read on audience_walk_ins for select using (${STAFF});
  create policy staff_begin on audience_walk_ins for insert with check (${STAFF});
  create policy staff_count on audience_walk_ins for update using (${STAFF});
  grant select, insert, update on audience_walk_ins to kunren_api;

  alter table audience_figures enable row level security;
  create policy staff_read on audience_figures for select using (${STAFF} or (select under('erase-audience')));
  create policy erasing_counts on audience_figures for insert with check ((select under('erase-audience')));
  create policy erasing_counts_on on audience_figures for update using ((select under('erase-audience')));
  grant select on audience_figures to kunren_api;
  grant select, insert, update on audience_figures to kunren_worker;`;

const AROUND = `
  create policy audience_is_told on results_presentations for select
    using ((select under('welcome-audience', 'erase-audience', 'send-mail')));
  create policy audience_is_told on gatherings for select
    using ((select under('welcome-audience', 'erase-audience'))
      and exists (select from results_presentations p where p.gathering_id = gatherings.id));`;
