import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An event may be for some of those enrolled: for the groups it names. */
export class DeliveryAskSome1763784000095 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ROWS);
    await runner.query(TRAINEES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy those_who_take_part_and_staff_read on gatherings;
      create policy those_who_take_part_and_staff_read on gatherings for select
        using (${STAFF} or exists (select from enrollments e where ${PLACE}));
      drop function is_asked;
      drop table enrollment_groups;
      alter table gatherings drop column group_ids;
    `);
  }
}

const TABLES = `
  create table enrollment_groups (
    enrollment_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    group_id uuid not null,
    constraint one_group_per_enrollment primary key (enrollment_id),
    constraint a_group_stays_in_the_organization_of_its_enrollment foreign key (organization_id, enrollment_id)
      references enrollments (organization_id, id) on delete cascade
  );
  create index enrollments_of_a_group on enrollment_groups (group_id);

  alter table gatherings add column group_ids uuid[] not null default '{}';

  create function is_asked(gathering uuid, enrollment uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, public return gathering is null or exists (
      select from gatherings g where g.id = gathering and (g.group_ids = '{}' or exists (
        select from enrollment_groups m where m.enrollment_id = enrollment and m.group_id = any(g.group_ids))));`;

const STAFF = `(select reached_nation()) or ((select reached('offering')) is not null and teaches(offering_id))
      or (select under('read-calendar', 'send-mail'))`;
const PLACE = `e.offering_id = gatherings.offering_id and e.state = 'active' and e.learner_id = (select reached('self'))`;

const ROWS = `
  alter table enrollment_groups enable row level security;
  create policy theirs_and_the_staffs on enrollment_groups for select
    using (learner_id = (select reached('self')) or (select reached_nation()) or (select under('take-up-trainees')));
  create policy grouped_as_they_join on enrollment_groups for insert with check ((select under('take-up-trainees')));
  grant select on enrollment_groups to kunren_api;
  grant select, insert on enrollment_groups to kunren_worker;

  drop policy those_who_take_part_and_staff_read on gatherings;
  create policy those_who_take_part_and_staff_read on gatherings for select
    using (${STAFF} or exists (select from enrollments e where ${PLACE} and (group_ids = '{}' or exists (
      select from enrollment_groups m where m.enrollment_id = e.id and m.group_id = any(group_ids)))));`;

const TRAINEES = `
  insert into enrollment_groups (enrollment_id, organization_id, learner_id, group_id)
  select enrollment_id, organization_id, learner_id, track_id from trainees`;
