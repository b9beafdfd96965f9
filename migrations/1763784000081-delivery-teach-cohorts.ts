import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who accompanies the tracks of a cohort teaches the offering in which its people are: they keep its rosters. */
export class DeliveryTeachCohorts1763784000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function teaches(offering uuid) returns boolean language sql stable security definer
        set search_path = pg_catalog, public return exists (
          select from offering_staff where offering_id = offering and person_id = reached('offering'))
        or exists (
          select from cohorts c join track_staff s on s.cohort_id = c.id
          where c.offering_id = offering and s.person_id = reached('offering')
            and s.part in ('trainer', 'course-master', 'assistant'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function teaches(offering uuid) returns boolean language sql stable security definer
        set search_path = pg_catalog, public return exists (
          select from offering_staff where offering_id = offering and person_id = reached('offering'));
    `);
  }
}
