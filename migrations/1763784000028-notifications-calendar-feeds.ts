import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The calendar somebody subscribes to, by a token of which only an HMAC is kept. */
export class NotificationsCalendarFeeds1763784000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_feeds (
        person_id uuid not null,
        token_hash text not null,
        made_at timestamptz not null,
        constraint one_calendar_feed_per_person primary key (person_id),
        constraint one_person_per_calendar_token unique (token_hash),
        constraint a_calendar_feed_is_a_persons foreign key (person_id) references accounts (id) on delete cascade
      );
      alter table calendar_feeds enable row level security;
      create policy each_person_their_own on calendar_feeds using (person_id = (select reached('self')));
      create policy found_by_its_token on calendar_feeds for select using ((select under('read-calendar')));
      grant select, insert, update, delete on calendar_feeds to kunren_api;

      create policy a_calendar_shows_own_places on enrollments for select using ((select under('read-calendar')));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy a_calendar_shows_own_places on enrollments;
      drop table calendar_feeds;
    `);
  }
}
