import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What trainees need for the events of their year: travel and lodging, insurance, and whom to call in an emergency. */
export class MentoringNeed1763784000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy needs_are_erased_of_those_in_the_year on trainees;
      drop policy known_to_those_who_serve_the_cohort on gatherings;
      drop table emergency_contacts, insurance_entries, travel_needs;
    `);
  }
}

const OF_TRAINEE = `
    trainee_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null`;
const tied = (name: string) => `
    constraint ${name} foreign key (organization_id, learner_id, cohort_id, track_id, trainee_id)
      references trainees (organization_id, learner_id, cohort_id, track_id, id) on delete cascade`;
const FIVE = '(organization_id, learner_id, cohort_id, track_id, trainee_id)';

const TABLES = `
  create table travel_needs (${OF_TRAINEE},
    gathering_id uuid not null,
    needs_travel boolean not null,
    lodging_nights integer not null,
    travels_from text not null,
    subsidy text not null,
    is_confirmed boolean,
    note text not null,
    told_at timestamptz not null,
    constraint one_travel_need_per_trainee_and_gathering primary key (trainee_id, gathering_id),
    constraint a_travel_need_is_for_a_gathering foreign key (gathering_id) references gatherings (id),
    constraint a_lodging_is_for_some_nights check (lodging_nights >= 0 and lodging_nights <= 14),
    constraint travel_is_paid_for_a_known_reason check (subsidy in ('none', 'student', 'no-income')),
    constraint only_a_subsidy_is_confirmed check (subsidy <> 'none' or is_confirmed is null),${tied('a_travel_need_is_of_a_trainee')}
  );
  create index travel_needs_of_a_trainee on travel_needs ${FIVE};
  create index travel_needs_of_a_gathering on travel_needs (gathering_id);

  create table insurance_entries (${OF_TRAINEE},
    name text not null,
    born_on date not null,
    address text not null,
    told_at timestamptz not null,
    constraint one_insurance_entry_per_trainee primary key (trainee_id),${tied('an_insurance_entry_is_of_a_trainee')}
  );
  create index insurance_entries_of_a_trainee on insurance_entries ${FIVE};

  create table emergency_contacts (${OF_TRAINEE},
    position integer not null,
    name text not null,
    relation text not null,
    phone text not null,
    constraint one_emergency_contact_per_trainee_and_position primary key (trainee_id, position),
    constraint there_are_two_emergency_contacts_at_most check (position in (1, 2)),${tied('an_emergency_contact_is_of_a_trainee')}
  );
  create index emergency_contacts_of_a_trainee on emergency_contacts ${FIVE};`;

const OWN = `learner_id = (select reached('self'))`;
const ERASED = `(select under('erase-needs'))`;
const MASTERS = `((select reached('track')) is not null and serves(track_id, 'course-master', 'trainer'))`;

// Each sees their own. Travel and insurance are the office's besides; whom to call is known to those who are there with them.
const ROWS = `
  alter table travel_needs enable row level security;
  create policy their_own_and_the_offices on travel_needs for select
    using (${OWN} or (select reached_nation()) or ${ERASED});
  create policy told_by_themselves on travel_needs for insert with check (${OWN});
  create policy told_anew_or_settled_by_the_office on travel_needs for update using (${OWN} or (select reached_nation()));
  create policy erased_after_the_year on travel_needs for delete using (${ERASED});
  grant select, insert, update on travel_needs to kunren_api;
  grant select, delete on travel_needs to kunren_worker;

  alter table insurance_entries enable row level security;
  create policy their_own_and_the_offices on insurance_entries for select
    using (${OWN} or (select reached_nation()) or ${ERASED});
  create policy told_by_themselves on insurance_entries for insert with check (${OWN});
  create policy told_anew on insurance_entries for update using (${OWN});
  create policy erased_after_the_year on insurance_entries for delete using (${ERASED});
  grant select, insert, update on insurance_entries to kunren_api;
  grant select, delete on insurance_entries to kunren_worker;

  alter table emergency_contacts enable row level security;
  create policy their_own_and_of_those_who_are_with_them on emergency_contacts for select
    using (${OWN} or (select reached_nation()) or ${MASTERS} or ${ERASED});
  create policy told_by_themselves on emergency_contacts for insert with check (${OWN});
  create policy taken_back_or_erased_after_the_year on emergency_contacts for delete using (${OWN} or ${ERASED});
  grant select, insert, delete on emergency_contacts to kunren_api;
  grant select, delete on emergency_contacts to kunren_worker;

  create policy known_to_those_who_serve_the_cohort on gatherings for select
    using ((select reached('track')) is not null
      and exists (select from cohorts c where c.offering_id = gatherings.offering_id and serves_in(c.id)));
  create policy needs_are_erased_of_those_in_the_year on trainees for select using (${ERASED});`;
