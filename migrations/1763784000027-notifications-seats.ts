import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices of applications and places, also to people who are invited and have no account yet. */
export class NotificationsSeats1763784000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notices
        alter column person_id drop not null,
        add column application_id uuid,
        add column seat_id uuid,
        add constraint a_notice_is_for_a_person_or_for_a_seat check ((person_id is null) <> (seat_id is null)),
        add constraint one_notice_per_event_and_seat unique (event_id, seat_id),
        add constraint a_notice_stays_in_the_organization_of_its_application
          foreign key (organization_id, application_id) references applications (organization_id, id),
        add constraint a_notice_is_for_a_seat foreign key (seat_id) references application_members (id);
      create index notices_of_an_application on notices (application_id) where application_id is not null;
      create unique index one_invitation_per_seat on notices (seat_id) where kind = 'companion-invited';

      create policy approvers_are_found on role_grants for select using ((select under('write-notices')));
      create policy mails_tell_the_reason on events for select using ((select under('send-mail')));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy mails_tell_the_reason on events;
      drop policy approvers_are_found on role_grants;
      drop index one_invitation_per_seat, notices_of_an_application;
      delete from notices where application_id is not null or person_id is null;
      alter table notices
        drop constraint a_notice_is_for_a_seat,
        drop constraint a_notice_stays_in_the_organization_of_its_application,
        drop constraint one_notice_per_event_and_seat,
        drop constraint a_notice_is_for_a_person_or_for_a_seat,
        drop column seat_id,
        drop column application_id,
        alter column person_id set not null;
    `);
  }
}
