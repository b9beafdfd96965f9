import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The reach of an instructor: the offerings they teach. It was the id of one offering, which nobody had yet; now it is
 * the person's own.
 */
export class FoundationTeach1763784000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // As its owner, so that a policy may ask it whatever else the asker may see: it answers yes or no, about themselves.
    await runner.query(`
      create function teaches(offering uuid) returns boolean language sql stable security definer
        set search_path = pg_catalog, public return exists (
          select from offering_staff where offering_id = offering and person_id = reached('offering'));
      alter policy within_reach on enrollments
        using (organization_id = (select reached('organization')) or learner_id = (select reached('self'))
          or (select reached_nation()) or (select under('record-progress', 'import-staff', 'write-notices', 'send-mail'))
          or ((select reached('offering')) is not null and teaches(offering_id)));
      create policy of_those_one_teaches on accounts for select
        using ((select reached('offering')) is not null and exists (
          select from enrollments e where e.learner_id = accounts.id and teaches(e.offering_id)));
      create policy whoever_teaches_appends on events for insert
        with check (actor_id is not distinct from (select acting_person()) and actor_id = (select reached('offering')));
      create policy whoever_teaches_appends on event_values for insert
        with check ((select current_setting('app.reach', true)) = 'offering');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy whoever_teaches_appends on event_values;
      drop policy whoever_teaches_appends on events;
      drop policy of_those_one_teaches on accounts;
      alter policy within_reach on enrollments
        using (organization_id = (select reached('organization')) or learner_id = (select reached('self'))
          or offering_id = (select reached('offering')) or (select reached_nation())
          or (select under('record-progress', 'import-staff', 'write-notices', 'send-mail')));
      drop function teaches;
    `);
  }
}
