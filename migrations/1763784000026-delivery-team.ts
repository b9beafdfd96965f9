import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Teams of an offering, who is in them, and who wishes to be with whom. */
export class DeliveryTeam1763784000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy teams_are_formed_of_seats on application_members;
      drop policy teams_are_formed_of_people on memberships;
      drop policy teams_are_formed_of_places on enrollments;
      drop table team_wish_members, team_wishes, team_members, teams, team_plans;
    `);
  }
}

const TABLES = `
  create table team_plans (
    offering_id uuid not null,
    smallest integer not null,
    largest integer not null,
    companions_together boolean not null,
    seed text,
    formed_at timestamptz,
    version integer not null,
    constraint one_team_plan_per_offering primary key (offering_id),
    constraint teams_are_formed_in_an_offering foreign key (offering_id) references offerings (id),
    constraint teams_have_people check (smallest >= 1 and smallest <= largest and largest <= 12)
  );

  create table teams (
    id uuid not null,
    offering_id uuid not null,
    number integer not null,
    is_locked boolean not null,
    constraint teams_pkey primary key (id),
    constraint one_offering_per_team unique (offering_id, id),
    constraint one_team_per_offering_and_number unique (offering_id, number),
    constraint a_team_is_of_a_plan foreign key (offering_id) references team_plans (offering_id)
  );

  create table team_members (
    enrollment_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    offering_id uuid not null,
    team_id uuid not null,
    placed_by text not null,
    constraint one_team_per_enrollment primary key (enrollment_id),
    constraint a_team_member_is_in_a_team_of_the_offering
      foreign key (offering_id, team_id) references teams (offering_id, id),
    constraint a_team_member_stays_in_the_organization_of_its_enrollment
      foreign key (organization_id, enrollment_id) references enrollments (organization_id, id) on delete cascade,
    constraint a_place_in_a_team_is_by_rule_hand_or_rebalancing check (placed_by in ('rule', 'hand', 'rebalancing'))
  );
  create index team_members_of_a_team on team_members (team_id);
  create index team_members_of_an_offering on team_members (offering_id);

  create table team_wishes (
    id uuid not null,
    offering_id uuid not null,
    organization_id uuid not null,
    wished_by uuid not null,
    kind text not null,
    note text not null,
    wished_at timestamptz not null,
    constraint team_wishes_pkey primary key (id),
    constraint one_offering_per_team_wish unique (offering_id, id),
    constraint a_team_wish_is_of_an_offering foreign key (offering_id) references offerings (id),
    constraint a_team_wish_is_of_an_organization foreign key (organization_id) references organizations (id),
    constraint a_team_wish_is_made_by_a_person foreign key (wished_by) references accounts (id),
    constraint a_team_wish_is_together_or_apart check (kind in ('together', 'apart'))
  );
  create index team_wishes_of_an_offering on team_wishes (offering_id);

  create table team_wish_members (
    wish_id uuid not null,
    enrollment_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    offering_id uuid not null,
    constraint one_person_per_team_wish primary key (wish_id, enrollment_id),
    constraint a_wished_person_is_of_a_wish_of_the_offering
      foreign key (offering_id, wish_id) references team_wishes (offering_id, id) on delete cascade,
    constraint a_wished_person_stays_in_the_organization_of_the_enrollment
      foreign key (organization_id, enrollment_id) references enrollments (organization_id, id) on delete cascade
  );
  create index team_wishes_of_an_enrollment on team_wish_members (enrollment_id);`;

const TAUGHT = `((select reached('offering')) is not null and teaches(offering_id))`;
const STAFF = `((select reached_nation()) or ${TAUGHT})`;
const inOffering = (table: string) => `exists (select from enrollments e where e.id = enrollment_id
  and e.offering_id = ${table}.offering_id and e.learner_id = ${table}.learner_id and e.state = 'active')`;

// Who one is in a team with is told on the day: a team is seen by whoever runs the offering, not by towns or learners.
const ROWS = `
  alter table team_plans enable row level security;
  create policy staff_work on team_plans using (${STAFF});
  grant select, insert, update on team_plans to kunren_api;

  alter table teams enable row level security;
  create policy staff_work on teams using (${STAFF});
  grant select, insert, update, delete on teams to kunren_api;

  alter table team_members enable row level security;
  create policy staff_work on team_members using (${STAFF}) with check (${STAFF} and ${inOffering('team_members')});
  grant select, insert, update, delete on team_members to kunren_api;

  alter table team_wishes enable row level security;
  create policy within_reach on team_wishes for select
    using (${STAFF} or organization_id = (select reached('organization')));
  create policy made_by_staff_or_an_organization on team_wishes for insert
    with check (${STAFF} or organization_id = (select reached('organization')));
  create policy withdrawn_by_staff on team_wishes for delete using (${STAFF});
  grant select, insert, delete on team_wishes to kunren_api;

  alter table team_wish_members enable row level security;
  create policy within_reach on team_wish_members for select
    using (${STAFF} or organization_id = (select reached('organization')));
  create policy wished_by_staff_or_their_organization on team_wish_members for insert
    with check ((${STAFF} or organization_id = (select reached('organization')))
      and ${inOffering('team_wish_members')});
  create policy withdrawn_by_staff on team_wish_members for delete using (${STAFF});
  grant select, insert, delete on team_wish_members to kunren_api;

  create policy teams_are_formed_of_places on enrollments for select using ((select under('form-teams')));
  create policy teams_are_formed_of_people on memberships for select using ((select under('form-teams')));
  create policy teams_are_formed_of_seats on application_members for select using ((select under('form-teams')));`;
