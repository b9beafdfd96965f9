import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has not told what an event needs is reminded; who has no mentor comes to somebody's notice. */
export class MentoringRemind1763784000093 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${READ.map((table) => `drop policy reminders_read on ${table};`).join('\n')}
      drop policy reminders_note_who_wants_mentors on trainees;
      alter table trainees drop column mentor_wanted_at;
      drop table need_reminders;
    `);
  }
}

const TABLES = `
  create table need_reminders (
    trainee_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,
    gathering_id uuid not null,
    need text not null,
    reminded_at timestamptz not null,
    constraint one_reminder_per_trainee_gathering_and_need primary key (trainee_id, gathering_id, need),
    constraint a_reminder_is_of_a_known_need check (need in ('travel', 'insurance', 'contacts')),
    constraint a_reminder_is_for_a_gathering foreign key (gathering_id) references gatherings (id),
    constraint a_reminder_is_of_a_trainee foreign key (organization_id, learner_id, cohort_id, track_id, trainee_id)
      references trainees (organization_id, learner_id, cohort_id, track_id, id) on delete cascade
  );
  create index reminders_of_a_trainee on need_reminders (organization_id, learner_id, cohort_id, track_id, trainee_id);
  create index reminders_of_a_gathering on need_reminders (gathering_id);

  alter table trainees add column mentor_wanted_at timestamptz;`;

const READ = [
  'emergency_contacts',
  'gatherings',
  'insurance_entries',
  'mentorships',
  'role_grants',
  'track_staff',
  'trainee_placings',
  'trainees',
  'travel_needs',
];
const REMINDS = `(select under('remind-trainees'))`;

const ROWS = `
  alter table need_reminders enable row level security;
  create policy the_office_and_reminders_read on need_reminders for select
    using ((select reached_nation()) or (select under('remind-trainees', 'erase-needs')));
  create policy reminded_by_the_office_or_in_time on need_reminders for insert
    with check ((select reached_nation()) or ${REMINDS});
  create policy reminded_again_by_the_office on need_reminders for update using ((select reached_nation()));
  create policy erased_with_the_needs on need_reminders for delete using ((select under('erase-needs')));
  grant select, insert, update on need_reminders to kunren_api;
  grant select, insert, update, delete on need_reminders to kunren_worker;
  grant select on trainee_placings to kunren_worker;

  ${READ.map((table) => `create policy reminders_read on ${table} for select using (${REMINDS});`).join('\n  ')}
  create policy reminders_note_who_wants_mentors on trainees for update using (${REMINDS});`;
