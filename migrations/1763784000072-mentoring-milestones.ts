import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the trainees of a cohort hand in during its year, and what is said of it. Drafts are their writer's alone; what was
 * handed in is kept, version by version. Who sees which row stands in the migration that guards them.
 */
export class MentoringMilestones1763784000072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MILESTONES);
    await runner.query(DRAFTS);
    await runner.query(SUBMISSIONS);
    await runner.query(FEEDBACK);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table feedback_drafts, feedback, submission_files, submission_versions, submissions, submission_draft_files,
        submission_drafts, milestones;
    `);
  }
}

const MILESTONES = `
  create table milestones (
    id uuid not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    track_id uuid,
    title_ja text not null,
    title_en text not null,
    asked_ja text not null,
    asked_en text not null,
    due_at timestamptz not null,
    takes text[] not null,
    most_files integer,
    file_sorts text[] not null,
    megabytes integer,
    rubric jsonb not null,
    copied_from_id uuid,
    version integer not null,
    constraint milestones_pkey primary key (id),
    constraint one_cohort_per_milestone unique (cohort_id, id),
    constraint one_copy_of_a_milestone_per_cohort unique (cohort_id, copied_from_id),
    constraint a_milestone_is_of_a_cohort_of_its_organization
      foreign key (organization_id, cohort_id) references cohorts (organization_id, id),
    constraint a_milestone_is_for_a_track_of_the_cohort
      foreign key (cohort_id, track_id) references tracks (cohort_id, id) on delete cascade,
    constraint a_milestone_is_a_copy_of_another foreign key (copied_from_id) references milestones (id) on delete set null,
    constraint a_milestone_is_told_in_both_languages check (
      btrim(title_ja) <> '' and btrim(title_en) <> '' and btrim(asked_ja) <> '' and btrim(asked_en) <> ''),
    constraint a_milestone_takes_text_links_or_files
      check (cardinality(takes) > 0 and takes <@ array['text', 'links', 'files']),
    constraint only_files_have_limits check (('files' = any (takes)) = (most_files is not null)
      and ('files' = any (takes)) = (megabytes is not null) and ('files' = any (takes)) = (cardinality(file_sorts) > 0)),
    constraint a_file_of_a_milestone_is_of_a_known_sort
      check (file_sorts <@ array['pdf', 'office', 'picture', 'video', 'zip', 'text']),
    constraint a_rubric_is_a_list check (jsonb_typeof(rubric) = 'array')
  );
  create index milestones_of_a_cohort on milestones (organization_id, cohort_id);
  create index milestones_of_a_track on milestones (cohort_id, track_id);
  create index copies_of_a_milestone on milestones (copied_from_id);`;

// One foreign key with the five columns of the trainee, so that the policies ask the row's own.
const FIVE = 'organization_id, learner_id, cohort_id, track_id, trainee_id';
const ofTrainee = `
    trainee_id uuid not null,
    milestone_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,`;
const toTrainee = (name: string) => `
    constraint ${name} foreign key (${FIVE})
      references trainees (organization_id, learner_id, cohort_id, track_id, id) on delete cascade`;
const toMilestone = (name: string) => `
    constraint ${name} foreign key (cohort_id, milestone_id) references milestones (cohort_id, id)`;

const DRAFTS = `
  create table submission_drafts (${ofTrainee}
    body text not null,
    links text[] not null,
    revision integer not null,
    saved_at timestamptz not null,
    constraint one_draft_per_milestone_and_trainee primary key (trainee_id, milestone_id),${toTrainee(
      'a_draft_of_a_submission_is_the_trainees',
    )},${toMilestone('a_draft_of_a_submission_is_for_a_milestone')}
  );
  create index submission_drafts_of_a_trainee on submission_drafts (${FIVE});
  create index submission_drafts_for_a_milestone on submission_drafts (cohort_id, milestone_id);

  create table submission_draft_files (${ofTrainee}
    file_id uuid not null,
    added_at timestamptz not null,
    constraint one_place_per_file_of_a_draft primary key (trainee_id, milestone_id, file_id),${toTrainee(
      'a_file_of_a_draft_is_the_trainees',
    )},${toMilestone('a_file_of_a_draft_is_for_a_milestone')},
    constraint a_file_of_a_draft_was_sent_by_the_trainee
      foreign key (learner_id, file_id) references stored_files (owner_id, id)
  );
  create index submission_draft_files_of_a_trainee on submission_draft_files (${FIVE});
  create index submission_draft_files_for_a_milestone on submission_draft_files (cohort_id, milestone_id);
  create index submission_draft_files_by_file on submission_draft_files (learner_id, file_id);`;

const OF_SUBMISSION = `${FIVE}, milestone_id`;

const SUBMISSIONS = `
  create table submissions (${ofTrainee}
    state text not null,
    latest integer not null,
    revise_until timestamptz,
    awaits_feedback boolean not null,
    constraint one_submission_per_milestone_and_trainee primary key (trainee_id, milestone_id),
    constraint one_place_per_submission unique (${OF_SUBMISSION}),${toTrainee('a_submission_is_the_trainees')},${toMilestone(
      'a_submission_is_for_a_milestone',
    )},
    constraint a_submission_is_submitted_to_be_revised_or_accepted
      check (state in ('submitted', 'revision-asked', 'accepted')),
    constraint only_a_revision_has_an_end check (state = 'revision-asked' or revise_until is null),
    constraint only_what_is_submitted_awaits_feedback check (state = 'submitted' or not awaits_feedback)
  );
  create index submissions_for_a_milestone on submissions (cohort_id, milestone_id);

  create table submission_versions (${ofTrainee}
    number integer not null,
    submitted_at timestamptz not null,
    digest text not null,
    body text not null,
    links text[] not null,
    is_answer boolean not null,
    revise_until timestamptz,
    constraint one_version_per_submission_and_number primary key (trainee_id, milestone_id, number),
    constraint one_place_per_version_of_a_submission unique (${OF_SUBMISSION}, number),
    constraint a_version_of_a_submission foreign key (${OF_SUBMISSION}) references submissions (${OF_SUBMISSION}) on delete cascade,
    constraint only_an_answer_has_the_end_of_a_revision check (is_answer or revise_until is null)
  );

  create table submission_files (${ofTrainee}
    number integer not null,
    file_id uuid not null,
    constraint one_place_per_file_of_a_version primary key (trainee_id, milestone_id, number, file_id),
    constraint a_file_is_of_a_version_of_a_submission foreign key (${OF_SUBMISSION}, number)
      references submission_versions (${OF_SUBMISSION}, number) on delete cascade,
    constraint a_file_of_a_submission_was_sent_by_the_trainee
      foreign key (learner_id, file_id) references stored_files (owner_id, id)
  );
  create index files_of_a_version_of_a_submission on submission_files (${OF_SUBMISSION}, number);
  create index submissions_of_a_file on submission_files (learner_id, file_id);`;

const FEEDBACK = `
  create table feedback (
    id uuid not null,${ofTrainee}
    number integer not null,
    author_id uuid not null,
    verdict text not null,
    revise_until timestamptz,
    levels jsonb not null,
    comment text not null,
    given_at timestamptz not null,
    constraint feedback_pkey primary key (id),
    constraint feedback_is_on_a_version foreign key (${OF_SUBMISSION}, number)
      references submission_versions (${OF_SUBMISSION}, number) on delete cascade,
    constraint feedback_is_given_by_a_person foreign key (author_id) references accounts (id),
    constraint feedback_comments_accepts_or_asks_for_a_revision check (verdict in ('comment', 'ask-revision', 'accept')),
    constraint only_what_asks_for_a_revision_has_an_end check (verdict = 'ask-revision' or revise_until is null),
    constraint levels_are_by_criterion check (jsonb_typeof(levels) = 'array')
  );
  create index feedback_on_a_version on feedback (${OF_SUBMISSION}, number);
  create index feedback_by_its_author on feedback (author_id);

  create table feedback_drafts (${ofTrainee}
    author_id uuid not null,
    levels jsonb not null,
    comment text not null,
    revision integer not null,
    saved_at timestamptz not null,
    constraint one_draft_of_feedback_per_author primary key (trainee_id, milestone_id, author_id),
    constraint a_draft_of_feedback_is_on_a_submission
      foreign key (${OF_SUBMISSION}) references submissions (${OF_SUBMISSION}) on delete cascade,
    constraint a_draft_of_feedback_is_by_a_person foreign key (author_id) references accounts (id),
    constraint drafted_levels_are_by_criterion check (jsonb_typeof(levels) = 'array')
  );
  create index drafts_of_feedback_on_a_submission on feedback_drafts (${OF_SUBMISSION});
  create index drafts_of_feedback_by_their_author on feedback_drafts (author_id);`;
