import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AssessmentsCreate1763784000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table quizzes (
        id uuid not null,
        edition_id uuid not null,
        version integer not null,
        pass_mark integer not null,
        full_marks integer not null,
        attempt_limit integer,
        time_limit_minutes integer,
        is_shuffled boolean not null,
        published_at timestamptz not null,
        constraint quizzes_pkey primary key (id),
        constraint one_quiz_per_edition_and_version unique (edition_id, version),
        constraint a_quiz_is_of_an_edition foreign key (edition_id) references editions (id),
        constraint a_pass_mark_can_be_reached check (pass_mark >= 1 and pass_mark <= full_marks),
        constraint an_attempt_limit_allows_an_attempt check (attempt_limit >= 1),
        constraint a_time_limit_is_at_least_a_minute check (time_limit_minutes >= 1)
      );

      create table questions (
        id uuid not null,
        quiz_id uuid not null,
        position integer not null,
        kind text not null,
        marking text not null,
        points integer not null,
        text text not null,
        options text[] not null,
        lesson_slug text,
        constraint questions_pkey primary key (id),
        constraint one_question_per_position unique (quiz_id, position),
        constraint a_question_is_of_a_quiz foreign key (quiz_id) references quizzes (id),
        constraint a_question_is_single_multiple_or_true_false check (kind in ('single', 'multiple', 'true-false')),
        constraint a_question_is_marked_in_part_or_exactly check (marking in ('partial', 'exact')),
        constraint a_question_is_worth_a_point check (points >= 1)
      );

      create table question_keys (
        question_id uuid not null,
        correct integer[] not null,
        feedback text not null,
        option_feedback text[] not null,
        constraint one_key_per_question primary key (question_id),
        constraint a_key_is_of_a_question foreign key (question_id) references questions (id)
      );

      create table attempts (
        id uuid not null,
        organization_id uuid not null,
        learner_id uuid not null,
        enrollment_id uuid not null,
        quiz_id uuid not null,
        number integer not null,
        state text not null,
        arrangement jsonb not null,
        started_at timestamptz not null,
        deadline_at timestamptz,
        access_ends_at timestamptz not null,
        submitted_at timestamptz,
        constraint attempts_pkey primary key (id),
        constraint one_organization_per_attempt unique (organization_id, id),
        constraint one_attempt_per_enrollment_and_number unique (enrollment_id, number),
        constraint an_attempt_stays_in_the_organization_of_its_enrollment
          foreign key (organization_id, enrollment_id) references enrollments (organization_id, id),
        constraint an_attempt_is_at_a_quiz foreign key (quiz_id) references quizzes (id),
        constraint an_attempt_is_open_or_submitted check (state in ('open', 'submitted')),
        constraint a_submitted_attempt_says_when check ((state = 'submitted') = (submitted_at is not null))
      );
      create unique index one_open_attempt_per_enrollment on attempts (enrollment_id) where state = 'open';
      create index attempts_of_a_learner on attempts (learner_id);

      create table answers (
        attempt_id uuid not null,
        question_id uuid not null,
        organization_id uuid not null,
        learner_id uuid not null,
        sequence integer not null,
        choices integer[] not null,
        saved_at timestamptz not null,
        constraint one_answer_per_attempt_and_question primary key (attempt_id, question_id),
        constraint an_answer_stays_in_the_organization_of_its_attempt
          foreign key (organization_id, attempt_id) references attempts (organization_id, id),
        constraint an_answer_is_to_a_question foreign key (question_id) references questions (id)
      );

      create table attempt_scores (
        attempt_id uuid not null,
        organization_id uuid not null,
        learner_id uuid not null,
        enrollment_id uuid not null,
        points numeric(7, 1) not null,
        is_passed boolean not null,
        scored_at timestamptz not null,
        constraint one_score_per_attempt primary key (attempt_id),
        constraint a_score_stays_in_the_organization_of_its_attempt
          foreign key (organization_id, attempt_id) references attempts (organization_id, id)
      );
      create unique index one_pass_per_enrollment on attempt_scores (enrollment_id) where is_passed;

      alter table quizzes enable row level security;
      create policy everybody_reads on quizzes for select using (true);
      create policy the_office_publishes on quizzes for insert with check ((select reached_nation()) or (select under('load-content')));
      grant select, insert on quizzes to kunren_api, kunren_worker;

      alter table questions enable row level security;
      create policy whoever_acts_reads on questions for select using ((select current_setting('app.reach', true)) <> '');
      create policy the_office_publishes on questions for insert with check ((select reached_nation()) or (select under('load-content')));
      grant select, insert on questions to kunren_api, kunren_worker;

      alter table question_keys enable row level security;
      create policy marking_and_review_read on question_keys for select using ((select under('mark-attempts', 'review-attempts')));
      create policy the_office_publishes on question_keys for insert with check ((select reached_nation()) or (select under('load-content')));
      grant select, insert on question_keys to kunren_api, kunren_worker;

      alter table attempts enable row level security;
      create policy each_person_their_own on attempts using (learner_id = (select reached('self')));
      create policy marking_reads on attempts for select using ((select under('mark-attempts')));
      create policy marking_closes on attempts for update using ((select under('mark-attempts')));
      grant select, insert, update on attempts to kunren_api;
      grant select, update on attempts to kunren_worker;

      alter table answers enable row level security;
      create policy each_person_their_own on answers using (learner_id = (select reached('self')));
      create policy marking_reads on answers for select using ((select under('mark-attempts')));
      grant select, insert, update on answers to kunren_api;
      grant select on answers to kunren_worker;

      alter table attempt_scores enable row level security;
      create policy each_person_their_own on attempt_scores for select using (learner_id = (select reached('self')));
      create policy marking_reads on attempt_scores for select using ((select under('mark-attempts')));
      create policy marking_adds on attempt_scores for insert with check ((select under('mark-attempts')));
      grant select, insert on attempt_scores to kunren_api, kunren_worker;

      create policy marking_reads on enrollments for select using ((select under('mark-attempts')));
      create policy marking_reads on access_extensions for select using ((select under('mark-attempts')));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy marking_reads on enrollments; drop policy marking_reads on access_extensions;
      drop table attempt_scores, answers, attempts, question_keys, questions, quizzes`);
  }
}
