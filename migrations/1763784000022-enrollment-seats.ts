import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seats of offerings: who holds them, who waits for them, and who is where on which day. */
export class EnrollmentSeats1763784000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APPLICATIONS);
    await runner.query(DAYS_AND_INTERESTS);
    await runner.query(ROWS);
    await runner.query(ROWS_OF_OTHERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table interests, booked_days, application_members, applications, seat_ledgers;
      drop sequence application_tickets;
      drop policy places_are_seen_with_their_seats on enrollments;
      drop policy places_follow_seats on enrollments;
      drop policy places_are_given_up_with_their_seats on enrollments;
      drop policy seats_are_allotted_to_people on accounts;
      drop policy seats_are_allotted_to_members on memberships;
    `);
  }
}

const APPLICATIONS = `
  create sequence application_tickets as bigint;

  create table seat_ledgers (
    offering_id uuid not null,
    held integer not null,
    sequence integer not null,
    constraint seat_ledgers_pkey primary key (offering_id),
    constraint a_ledger_counts_the_seats_of_an_offering foreign key (offering_id) references offerings (id),
    constraint held_seats_are_not_negative check (held >= 0)
  );

  create table applications (
    id uuid not null,
    organization_id uuid not null,
    applied_by uuid not null,
    edition_id uuid not null,
    offering_id uuid not null,
    choices uuid[] not null,
    ticket bigint not null,
    state text not null,
    holds_seats boolean not null,
    stages text[] not null,
    approvals jsonb not null,
    offered_until timestamptz,
    names_due_at timestamptz,
    reserved_by_organization_id uuid,
    terms_accepted_at timestamptz not null,
    version integer not null,
    constraint applications_pkey primary key (id),
    constraint one_organization_per_application unique (organization_id, id),
    constraint one_application_per_ticket unique (ticket),
    constraint an_application_is_for_an_organization foreign key (organization_id) references organizations (id),
    constraint an_application_is_made_by_a_person foreign key (applied_by) references accounts (id),
    constraint an_application_is_for_an_edition foreign key (edition_id) references editions (id),
    constraint an_application_is_for_an_offering foreign key (offering_id) references offerings (id),
    constraint seats_are_reserved_by_an_organization foreign key (reserved_by_organization_id) references organizations (id),
    constraint an_application_is_in_a_known_state check (state in ('awaiting-approval', 'waitlisted', 'offered', 'confirmed',
      'canceled', 'rejected', 'declined', 'expired')),
    constraint confirmed_and_offered_seats_are_held check
      (case when state in ('confirmed', 'offered') then holds_seats else state = 'awaiting-approval' or not holds_seats end),
    constraint an_offer_ends check ((state = 'offered') = (offered_until is not null)),
    constraint an_application_ranks_one_to_three_offerings check (cardinality(choices) between 1 and 3)
  );
  create index applications_of_an_organization on applications (organization_id, state);
  create index applications_of_an_offering on applications (offering_id) where holds_seats;
  create index applications_in_line on applications using gin (choices) where state = 'waitlisted';
  create index applications_of_an_applicant on applications (applied_by);
  create index offers_by_their_end on applications (offered_until) where state = 'offered';
  create index applications_by_the_day_of_names on applications (names_due_at) where names_due_at is not null;

  create table application_members (
    id uuid not null,
    application_id uuid not null,
    organization_id uuid not null,
    edition_id uuid not null,
    applied_by uuid not null,
    learner_id uuid,
    invited_name text,
    invited_mail text,
    state text not null,
    enrollment_id uuid,
    constraint application_members_pkey primary key (id),
    constraint a_seat_stays_in_the_organization_of_its_application
      foreign key (organization_id, application_id) references applications (organization_id, id),
    constraint a_seat_becomes_a_place_in_the_same_organization
      foreign key (organization_id, enrollment_id) references enrollments (organization_id, id),
    constraint a_seat_is_for_a_person foreign key (learner_id) references accounts (id),
    constraint a_seat_is_live_canceled_or_released check (state in ('live', 'canceled', 'released')),
    constraint somebody_invited_has_a_name_and_a_mail check ((invited_name is null) = (invited_mail is null)),
    constraint a_place_is_somebodys check (enrollment_id is null or learner_id is not null)
  );
  create index seats_of_an_application on application_members (application_id);
  create index seats_of_a_person on application_members (learner_id);
  create index seats_by_invited_mail on application_members (lower(invited_mail)) where learner_id is null and state = 'live';
  create unique index one_live_seat_per_person_and_edition on application_members (learner_id, edition_id)
    where state = 'live';`;

const DAYS_AND_INTERESTS = `
  create table booked_days (
    learner_id uuid not null,
    day date not null,
    organization_id uuid not null,
    application_id uuid not null,
    offering_id uuid not null,
    constraint one_place_per_person_and_day primary key (learner_id, day),
    constraint a_day_is_booked_for_an_application
      foreign key (organization_id, application_id) references applications (organization_id, id) deferrable initially deferred,
    constraint a_day_is_booked_for_a_person foreign key (learner_id) references accounts (id)
  );
  create index booked_days_of_an_application on booked_days (application_id);

  create table interests (
    offering_id uuid not null,
    learner_id uuid not null,
    organization_id uuid not null,
    shown_at timestamptz not null,
    constraint one_interest_per_person_and_offering primary key (offering_id, learner_id),
    constraint an_interest_is_in_an_offering foreign key (offering_id) references offerings (id),
    constraint an_interest_is_of_a_person foreign key (learner_id) references accounts (id),
    constraint an_interest_is_of_a_member_of_an_organization foreign key (organization_id) references organizations (id)
  );
  create index interests_of_an_organization on interests (organization_id);`;

const ROWS = `
  alter table seat_ledgers enable row level security;
  create policy everybody_reads on seat_ledgers for select using (true);
  create policy seats_are_allotted on seat_ledgers using ((select under('allot-seats')));
  grant select, insert, update on seat_ledgers to kunren_api, kunren_worker;
  grant usage on sequence application_tickets to kunren_api, kunren_worker;

  alter table application_members enable row level security;
  create policy within_reach on application_members for select
    using (organization_id = (select reached('organization')) or learner_id = (select reached('self'))
      or applied_by = (select reached('self')) or (select reached_nation())
      or (select under('write-notices', 'send-mail')));
  create policy seats_are_allotted on application_members using ((select under('allot-seats')));
  grant select, insert, update on application_members to kunren_api, kunren_worker;

  alter table applications enable row level security;
  create policy within_reach on applications for select
    using (organization_id = (select reached('organization')) or applied_by = (select reached('self'))
      or reserved_by_organization_id = (select reached('prefecture')) or (select reached_nation())
      or (select under('write-notices', 'send-mail'))
      or exists (select from application_members m
        where m.application_id = applications.id and m.learner_id = (select reached('self'))));
  create policy seats_are_allotted on applications using ((select under('allot-seats')));
  grant select, insert, update on applications to kunren_api, kunren_worker;

  alter table booked_days enable row level security;
  create policy within_reach on booked_days for select
    using (organization_id = (select reached('organization')) or learner_id = (select reached('self'))
      or (select reached_nation()) or (select under('write-notices', 'send-mail')));
  create policy seats_are_allotted on booked_days using ((select under('allot-seats')));
  grant select, insert, update, delete on booked_days to kunren_api, kunren_worker;

  alter table interests enable row level security;
  create policy within_reach on interests for select
    using (organization_id = (select reached('organization')) or learner_id = (select reached('self'))
      or (select reached_nation()) or (select under('allot-seats', 'write-notices', 'send-mail')));
  create policy shown_by_a_member on interests for insert
    with check (learner_id = (select reached('self')) and exists (select from memberships m
      where m.person_id = interests.learner_id and m.organization_id = interests.organization_id));
  create policy taken_back_by_its_person on interests for delete using (learner_id = (select reached('self')));
  grant select, insert, delete on interests to kunren_api;
  grant select on interests to kunren_worker;`;

const ROWS_OF_OTHERS = `
  create policy places_are_seen_with_their_seats on enrollments for select using ((select under('allot-seats')));
  create policy places_follow_seats on enrollments for insert with check ((select under('allot-seats')));
  create policy places_are_given_up_with_their_seats on enrollments for update using ((select under('allot-seats')));
  create policy seats_are_allotted_to_people on accounts for select using ((select under('allot-seats')));
  create policy seats_are_allotted_to_members on memberships for select using ((select under('allot-seats')));`;
