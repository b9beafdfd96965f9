import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Results of people and teams, which nobody else sees before they are released; and the stickers handed out. */
export class DeliveryResults1763784000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy their_own_once_released on teams;
      drop policy their_own_once_released on team_members;
      drop table stickers, team_results, person_results, result_sheets;
    `);
  }
}

const TABLES = `
  create table result_sheets (
    offering_id uuid not null,
    most_points integer not null,
    released_at timestamptz,
    released_by uuid,
    version integer not null,
    constraint one_result_sheet_per_offering primary key (offering_id),
    constraint results_are_of_an_offering foreign key (offering_id) references offerings (id),
    constraint a_scale_has_points check (most_points >= 1 and most_points <= 1000),
    constraint results_are_released_by_a_person check ((released_at is null) = (released_by is null))
  );

  create table person_results (
    enrollment_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    offering_id uuid not null,
    points numeric(6, 1),
    comment text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    version integer not null,
    constraint one_result_per_enrollment primary key (enrollment_id),
    constraint a_result_of_a_person_is_of_a_sheet foreign key (offering_id) references result_sheets (offering_id),
    constraint a_result_stays_in_the_organization_of_its_enrollment
      foreign key (organization_id, enrollment_id) references enrollments (organization_id, id) on delete cascade,
    constraint points_of_a_person_are_not_negative check (points >= 0)
  );
  create index person_results_of_an_offering on person_results (offering_id);

  create table team_results (
    team_id uuid not null,
    offering_id uuid not null,
    points numeric(6, 1),
    comment text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    version integer not null,
    constraint one_result_per_team primary key (team_id),
    constraint a_result_of_a_team_is_of_a_sheet foreign key (offering_id) references result_sheets (offering_id),
    constraint a_result_is_of_a_team_of_the_offering
      foreign key (offering_id, team_id) references teams (offering_id, id) on delete cascade,
    constraint points_of_a_team_are_not_negative check (points >= 0)
  );
  create index team_results_of_an_offering on team_results (offering_id);

  create table stickers (
    enrollment_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    offering_id uuid not null,
    handed_out_by uuid not null,
    handed_out_at timestamptz not null,
    constraint one_sticker_per_enrollment primary key (enrollment_id),
    constraint a_sticker_is_handed_out_by_a_person foreign key (handed_out_by) references accounts (id),
    constraint a_sticker_stays_in_the_organization_of_its_enrollment
      foreign key (organization_id, enrollment_id) references enrollments (organization_id, id) on delete cascade
  );
  create index stickers_of_an_offering on stickers (offering_id);
  create index stickers_by_who_handed_them_out on stickers (handed_out_by);`;

const TAUGHT = `((select reached('offering')) is not null and teaches(offering_id))`;
const STAFF = `((select reached_nation()) or ${TAUGHT})`;
const inOffering = (table: string) => `exists (select from enrollments e where e.id = enrollment_id
  and e.offering_id = ${table}.offering_id and e.learner_id = ${table}.learner_id and e.state = 'active')`;
const released = (table: string) => `exists (select from result_sheets s
  where s.offering_id = ${table}.offering_id and s.released_at is not null)`;
const ownTeam = (team: string) => `exists (select from team_members m
  where m.team_id = ${team} and m.learner_id = (select reached('self')))`;

// A result is its person's and the staff's alone: no town, prefecture or bureau reads it. People see their own, and that
// of their own team, once the results of the offering are released; of others they see nothing.
const ROWS = `
  alter table result_sheets enable row level security;
  create policy staff_work on result_sheets using (${STAFF});
  create policy anybody_reads_of_released on result_sheets for select
    using (released_at is not null and (select acting_person()) is not null);
  grant select, insert, update on result_sheets to kunren_api;

  alter table person_results enable row level security;
  create policy staff_work on person_results using (${STAFF}) with check (${STAFF} and ${inOffering('person_results')});
  create policy their_own_once_released on person_results for select
    using (learner_id = (select reached('self')) and ${released('person_results')});
  grant select, insert, update on person_results to kunren_api;

  alter table team_results enable row level security;
  create policy staff_work on team_results using (${STAFF});
  create policy their_own_once_released on team_results for select
    using (${ownTeam('team_results.team_id')} and ${released('team_results')});
  grant select, insert, update on team_results to kunren_api;

  create policy their_own_once_released on team_members for select
    using (learner_id = (select reached('self')) and ${released('team_members')});
  create policy their_own_once_released on teams for select using (${ownTeam('teams.id')} and ${released('teams')});

  alter table stickers enable row level security;
  create policy staff_work on stickers using (${STAFF}) with check (${STAFF} and ${inOffering('stickers')});
  create policy each_person_reads_their_own on stickers for select using (learner_id = (select reached('self')));
  grant select, insert, delete on stickers to kunren_api;`;
