import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A seat whose exercise is over no longer keeps its person from applying for the course again, and who applied sees the
 * names of a party only while they sit in it: a prefecture that reserves sees figures, never people.
 */
export class EnrollmentPastSeats1763784000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table application_members add column is_over boolean not null default false;
      alter table application_members alter column applied_by drop not null;
      update application_members m set applied_by = null where not exists (select from application_members r
        where r.application_id = m.application_id and r.learner_id = m.applied_by and r.state = 'live');
      drop index one_live_seat_per_person_and_edition;
      create unique index one_live_seat_per_person_and_edition on application_members (learner_id, edition_id)
        where state = 'live' and not is_over;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index one_live_seat_per_person_and_edition;
      create unique index one_live_seat_per_person_and_edition on application_members (learner_id, edition_id)
        where state = 'live';
      update application_members m set applied_by = a.applied_by from applications a where a.id = m.application_id;
      alter table application_members alter column applied_by set not null;
      alter table application_members drop column is_over;
    `);
  }
}
