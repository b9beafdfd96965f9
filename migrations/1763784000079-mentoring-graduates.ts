import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Graduates who let themselves be found again, and those who are asked to assist a later cohort. */
export class MentoringGraduates1763784000079 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy taking_up_sees_whether_they_assist on track_staff;
      drop policy taken_up_as_assistants on track_staff;
      drop policy taken_up_with_their_answer on role_grants;
      drop table assistant_invitations, graduate_entries;
    `);
  }
}

const OF_TRAINEE = `
    organization_id uuid not null,
    learner_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,`;
const tied = (name: string) => `
    constraint ${name} foreign key (organization_id, learner_id, cohort_id, track_id, trainee_id)
      references trainees (organization_id, learner_id, cohort_id, track_id, id) on delete cascade`;

// Being in the register is a row: who withdraws is in it no more, at once.
const TABLES = `
  create table graduate_entries (
    trainee_id uuid not null,${OF_TRAINEE}
    region text not null,
    contact_for text[] not null,
    given_at timestamptz not null,
    constraint one_entry_per_graduate primary key (trainee_id),${tied('an_entry_is_of_a_trainee')},
    constraint an_entry_is_of_whoever_has_a_result
      foreign key (trainee_id) references year_results (trainee_id) on delete cascade,
    constraint graduates_are_asked_for_what_they_chose check (contact_for <@ array['assistant', 'events', 'surveys'])
  );
  create index entries_of_a_graduate on graduate_entries (organization_id, learner_id, cohort_id, track_id, trainee_id);

  create table assistant_invitations (
    id uuid not null,
    trainee_id uuid not null,${OF_TRAINEE}
    for_cohort_id uuid not null,
    for_track_id uuid not null,
    host_id uuid not null,
    called jsonb not null,
    until date not null,
    words text not null,
    state text not null,
    invited_by uuid not null,
    invited_at timestamptz not null,
    answered_at timestamptz,
    constraint assistant_invitations_pkey primary key (id),${tied('an_invitation_is_to_a_graduate')},
    constraint an_invitation_is_to_assist_a_track
      foreign key (for_cohort_id, for_track_id) references tracks (cohort_id, id) on delete cascade,
    constraint an_invitation_is_of_whoever_runs_the_cohort
      foreign key (host_id, for_cohort_id) references cohorts (organization_id, id),
    constraint an_invitation_is_of_a_person foreign key (invited_by) references accounts (id),
    constraint an_invitation_is_asked_and_answered check (state in ('asked', 'accepted', 'declined', 'withdrawn')
      and (state = 'asked') = (answered_at is null))
  );
  create unique index one_open_invitation_per_graduate_and_track on assistant_invitations (trainee_id, for_track_id)
    where state = 'asked';
  create index invitations_to_a_graduate
    on assistant_invitations (organization_id, learner_id, cohort_id, track_id, trainee_id);
  create index invitations_to_assist_a_track on assistant_invitations (for_cohort_id, for_track_id);
  create index invitations_of_a_host on assistant_invitations (host_id, for_cohort_id);
  create index invitations_by_a_person on assistant_invitations (invited_by);`;

const OWN_OR_OFFICE = `learner_id = (select reached('self')) or (select reached_nation())`;

// What somebody agreed to in their own session is written under an authority: a role and a track are not theirs to take.
const ROWS = `
  alter table graduate_entries enable row level security;
  create policy own_and_the_office_read on graduate_entries for select using (${OWN_OR_OFFICE});
  create policy graduates_enter on graduate_entries for insert with check (learner_id = (select reached('self')));
  create policy graduates_change on graduate_entries for update using (learner_id = (select reached('self')));
  create policy graduates_withdraw on graduate_entries for delete using (learner_id = (select reached('self')));
  grant select, insert, update, delete on graduate_entries to kunren_api;

  alter table assistant_invitations enable row level security;
  create policy own_and_the_office_read on assistant_invitations for select
    using (${OWN_OR_OFFICE} or (select under('send-mail')));
  create policy the_office_invites on assistant_invitations for insert with check ((select reached_nation()));
  create policy own_and_the_office_answer on assistant_invitations for update using (${OWN_OR_OFFICE});
  grant select, insert, update on assistant_invitations to kunren_api;
  grant select on assistant_invitations to kunren_worker;

  create policy taken_up_as_assistants on track_staff for insert
    with check ((select under('take-up-assistants')) and part = 'assistant');
  create policy taking_up_sees_whether_they_assist on track_staff for select using ((select under('take-up-assistants')));
  create policy taken_up_with_their_answer on role_grants for insert
    with check ((select under('take-up-assistants')) and role = 'instructor');`;
