import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['venues', 'application_tranches', 'office_closures', 'seated_offerings', 'offering_staff'];

/** Exercises: what a course asks of who applies, the scenario of an edition, venues, and offerings with seats. */
export class ProgramsSeat1763784000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table courses
        add column format text not null default 'e-learning',
        add column level_ja text not null default '',
        add column level_en text not null default '',
        add column description_ja text not null default '',
        add column description_en text not null default '',
        add column fee_yen integer not null default 0,
        add column free_for text[] not null default '{}',
        add column eligibility jsonb not null
          default '{"organizationTypes":null,"studentsMayApply":true,"prerequisite":null,"freeTimesPerFiscalYear":null}',
        add constraint a_course_is_e_learning_or_an_exercise check (format in ('e-learning', 'exercise')),
        add constraint a_fee_is_not_negative check (fee_yen >= 0);

      alter table editions
        add column scenario_ja text not null default '',
        add column scenario_en text not null default '',
        add column change_log_ja text not null default '',
        add column change_log_en text not null default '',
        add column copied_from_id uuid,
        add constraint an_edition_is_rolled_over_once unique (copied_from_id),
        add constraint an_edition_is_copied_from_an_edition foreign key (copied_from_id) references editions (id);

      alter table offerings drop constraint an_offering_is_draft_open_or_closed;
      alter table offerings add constraint an_offering_is_draft_open_closed_or_canceled
        check (state in ('draft', 'open', 'closed', 'canceled'));

      create table venues (
        id uuid not null,
        name text not null,
        address text not null,
        room text not null,
        access_ja text not null,
        access_en text not null,
        prefecture_id uuid not null,
        seats integer not null,
        version integer not null,
        constraint venues_pkey primary key (id),
        constraint one_venue_per_name_and_room unique (name, room),
        constraint a_venue_lies_in_a_prefecture foreign key (prefecture_id) references organizations (id),
        constraint a_venue_has_seats check (seats > 0)
      );
      create index venues_of_a_prefecture on venues (prefecture_id);

      create table application_tranches (
        id uuid not null,
        fiscal_year integer not null,
        name_ja text not null,
        name_en text not null,
        opens_at timestamptz not null,
        version integer not null,
        constraint application_tranches_pkey primary key (id),
        constraint one_tranche_per_name_and_fiscal_year unique (fiscal_year, name_ja)
      );

      create table office_closures (
        day date not null,
        reason text not null,
        constraint office_closures_pkey primary key (day)
      );

      create table seated_offerings (
        offering_id uuid not null,
        mode text not null,
        venue_id uuid,
        parent_offering_id uuid,
        seats integer not null,
        minimum_participants integer not null,
        starts_on date,
        ends_on date,
        tranche_id uuid,
        application_opens_at timestamptz,
        deadline_working_days integer not null,
        offer_working_days integer not null,
        quiet_working_days integer not null,
        fairness text not null,
        approval_stages text[] not null,
        organization_types text[],
        organization_limit integer,
        terms_ja text not null,
        terms_en text not null,
        bring_ja text not null,
        bring_en text not null,
        version integer not null,
        constraint seated_offerings_pkey primary key (offering_id),
        constraint seats_belong_to_an_offering foreign key (offering_id) references offerings (id),
        constraint an_offering_takes_place_at_a_venue foreign key (venue_id) references venues (id),
        constraint a_satellite_follows_an_offering_with_seats
          foreign key (parent_offering_id) references seated_offerings (offering_id),
        constraint an_offering_opens_with_a_tranche foreign key (tranche_id) references application_tranches (id),
        constraint an_offering_is_given_in_a_known_mode check (mode in ('venue', 'online', 'on-site', 'satellite')),
        constraint a_fairness_is_in_turn_or_lets_smaller_groups_pass
          check (fairness in ('in-turn', 'smaller-groups-may-pass')),
        constraint approval_is_by_coordinator_and_office
          check (approval_stages <@ array['coordinator', 'office']::text[]),
        constraint an_offering_has_seats_for_its_minimum
          check (seats > 0 and minimum_participants >= 0 and minimum_participants <= seats),
        constraint an_organization_limit_is_positive check (organization_limit > 0),
        constraint working_days_are_not_negative
          check (deadline_working_days >= 0 and offer_working_days > 0 and quiet_working_days >= 0),
        constraint an_offering_ends_after_it_starts
          check ((starts_on is null) = (ends_on is null) and ends_on >= starts_on)
      );
      create index seated_offerings_by_day on seated_offerings (starts_on);
      create index seated_offerings_of_a_venue on seated_offerings (venue_id, starts_on);
      create index seated_offerings_of_a_tranche on seated_offerings (tranche_id);
      create index satellites_of_an_offering on seated_offerings (parent_offering_id);

      create table offering_staff (
        offering_id uuid not null,
        person_id uuid not null,
        part text not null,
        constraint offering_staff_pkey primary key (offering_id, person_id),
        constraint staff_serve_an_offering_with_seats
          foreign key (offering_id) references seated_offerings (offering_id),
        constraint staff_are_people foreign key (person_id) references accounts (id),
        constraint staff_instruct_or_tutor check (part in ('instructor', 'tutor'))
      );
      create index offerings_of_a_staff_member on offering_staff (person_id);
    `);
    for (const table of TABLES) {
      await runner.query(`
        alter table ${table} enable row level security;
        create policy the_office_adds on ${table} for insert
          with check ((select reached_nation()) or (select under('define-programs')));
        create policy the_office_changes on ${table} for update
          using ((select reached_nation()) or (select under('define-programs')));
        grant select, insert, update on ${table} to kunren_api;
        grant select on ${table} to kunren_worker;
      `);
    }
    for (const table of TABLES.filter((name) => name !== 'offering_staff')) {
      await runner.query(`create policy everybody_reads on ${table} for select using (true)`);
    }
    await runner.query(`
      create policy staff_and_the_office_read on offering_staff for select
        using (person_id = (select reached('self')) or person_id = (select reached('offering'))
          or (select reached_nation()) or (select under('define-programs')));
      create policy the_office_releases on offering_staff for delete
        using ((select reached_nation()) or (select under('define-programs')));
      create policy the_office_deletes on office_closures for delete
        using ((select reached_nation()) or (select under('define-programs')));
      grant delete on offering_staff, office_closures to kunren_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table offering_staff, seated_offerings, office_closures, application_tranches, venues;
      alter table offerings drop constraint an_offering_is_draft_open_closed_or_canceled;
      alter table offerings add constraint an_offering_is_draft_open_or_closed
        check (state in ('draft', 'open', 'closed'));
      alter table editions drop constraint an_edition_is_copied_from_an_edition,
        drop constraint an_edition_is_rolled_over_once,
        drop column scenario_ja, drop column scenario_en, drop column change_log_ja, drop column change_log_en,
        drop column copied_from_id;
      alter table courses drop constraint a_course_is_e_learning_or_an_exercise, drop constraint a_fee_is_not_negative,
        drop column format, drop column level_ja, drop column level_en, drop column description_ja,
        drop column description_en, drop column fee_yen, drop column free_for, drop column eligibility;
    `);
  }
}
