import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The trainees of a cohort: whoever accepted a place, in which track and seminar, and their mentors. */
export class MentoringCreate1763784000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mentorships, trainees');
  }
}

// What belongs to a trainee carries these five columns under one foreign key, so that its policies ask its own row alone.
const TABLES = `
  create table trainees (
    id uuid not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,
    seminar_id uuid,
    learner_id uuid not null,
    enrollment_id uuid not null,
    state text not null,
    joined_at timestamptz not null,
    left_at timestamptz,
    version integer not null,
    constraint trainees_pkey primary key (id),
    constraint one_place_per_trainee unique (organization_id, learner_id, cohort_id, track_id, id),
    constraint one_trainee_per_enrollment unique (enrollment_id),
    constraint a_trainee_is_enrolled
      foreign key (organization_id, enrollment_id) references enrollments (organization_id, id),
    constraint a_trainee_is_of_a_cohort_of_its_organization
      foreign key (organization_id, cohort_id) references cohorts (organization_id, id),
    constraint a_trainee_is_in_a_track_of_the_cohort foreign key (cohort_id, track_id) references tracks (cohort_id, id),
    constraint a_trainee_is_in_a_seminar_of_the_track foreign key (track_id, seminar_id) references seminars (track_id, id),
    constraint a_trainee_is_a_person foreign key (learner_id) references accounts (id),
    constraint a_trainee_is_active_or_has_left check (state in ('active', 'left') and (state = 'left') = (left_at is not null))
  );
  create index trainees_of_an_organization on trainees (organization_id, enrollment_id);
  create index trainees_of_a_cohort on trainees (organization_id, cohort_id);
  create index trainees_of_a_track on trainees (cohort_id, track_id);
  create index trainees_of_a_seminar on trainees (track_id, seminar_id);
  create index years_of_a_trainee on trainees (learner_id);

  create table mentorships (
    trainee_id uuid not null,
    mentor_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,
    constraint one_mentorship_per_pair primary key (trainee_id, mentor_id),
    constraint a_mentorship_is_of_a_trainee foreign key (organization_id, learner_id, cohort_id, track_id, trainee_id)
      references trainees (organization_id, learner_id, cohort_id, track_id, id) on delete cascade,
    constraint a_mentor_is_a_person foreign key (mentor_id) references accounts (id)
  );
  create index mentorships_of_a_trainee on mentorships (organization_id, learner_id, cohort_id, track_id, trainee_id);
  create index mentorships_of_a_mentor on mentorships (mentor_id);`;

const WITHIN_REACH = `learner_id = (select reached('self')) or (select reached_nation())
  or ((select reached('track')) is not null and serves(track_id, 'course-master', 'trainer', 'assistant'))`;

// A trainee sees who their mentors are, and those who guide them see each other's names as staff of the track.
const ROWS = `
  alter table trainees enable row level security;
  create policy within_reach on trainees for select using (${WITHIN_REACH} or (select under('take-up-trainees')));
  create policy taken_up_with_their_place on trainees for insert with check ((select under('take-up-trainees')));
  create policy placed_by_the_office on trainees for update
    using ((select reached_nation()) or (select under('take-up-trainees')));
  grant select, update on trainees to kunren_api;
  grant select, insert, update on trainees to kunren_worker;

  alter table mentorships enable row level security;
  create policy within_reach on mentorships for select using (${WITHIN_REACH});
  create policy paired_by_the_office on mentorships for insert with check ((select reached_nation()));
  create policy parted_by_the_office on mentorships for delete using ((select reached_nation()));
  grant select, insert, delete on mentorships to kunren_api;
  grant select on mentorships to kunren_worker;

  create policy mentors_are_known_to_their_trainees on accounts for select to kunren_api
    using (exists (select from mentorships m where m.mentor_id = accounts.id and m.learner_id = (select reached('self'))));
  create policy trainees_are_known_to_those_who_guide_them on accounts for select to kunren_api
    using ((select reached('track')) is not null and exists (select from trainees t where t.learner_id = accounts.id));`;
