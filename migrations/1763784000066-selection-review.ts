import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reviews which application, and what they scored. */
export class SelectionReview1763784000066 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ASKED);
    await runner.query(ROWS);
    await runner.query(ANSWERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy those_of_one_person_are_found on cohort_applications;
      drop policy course_masters_count on cohort_applications;
      drop policy reviewers_read_what_is_before_them on application_files;
      drop policy reviewers_read_what_is_before_them on application_answers;
      drop function version_before_reviewer;
      drop table review_scores, reviews, review_assignments;
      drop function has_given_review, owes_review, reads_reviews;
    `);
  }
}

// No row says whose application it is: whoever reads them all still knows no name.
const TABLES = `
  create table review_assignments (
    id uuid not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,
    application_id uuid not null,
    reviewer_id uuid not null,
    state text not null,
    brought_by text not null,
    assigned_by uuid not null,
    assigned_at timestamptz not null,
    reason text not null,
    version integer not null,
    constraint review_assignments_pkey primary key (id),
    constraint one_reviewer_once_per_application unique (application_id, reviewer_id),
    constraint one_place_per_review_assignment unique (organization_id, cohort_id, track_id, application_id, reviewer_id, id),
    constraint an_assignment_is_of_a_track_of_the_cohort
      foreign key (cohort_id, track_id) references tracks (cohort_id, id) on delete cascade,
    constraint an_assignment_is_of_a_cohort_of_its_organization
      foreign key (organization_id, cohort_id) references cohorts (organization_id, id),
    constraint an_assignment_is_of_an_application
      foreign key (organization_id, application_id) references cohort_applications (organization_id, id) on delete cascade,
    constraint a_reviewer_is_a_person foreign key (reviewer_id) references accounts (id),
    constraint an_assignment_is_made_by_a_person foreign key (assigned_by) references accounts (id),
    constraint a_review_is_awaited_given_abstained_or_withdrawn
      check (state in ('awaited', 'given', 'abstained', 'withdrawn')),
    constraint an_assignment_comes_by_rule_hand_or_table check (brought_by in ('rule', 'hand', 'table')),
    constraint a_withdrawn_review_has_a_reason check (state <> 'withdrawn' or btrim(reason) <> '')
  );
  create index assignments_of_a_reviewer on review_assignments (reviewer_id);
  create index assignments_of_a_track on review_assignments (track_id);
  create index assignments_of_a_cohort on review_assignments (organization_id, cohort_id);
  create index assignments_of_an_application on review_assignments (organization_id, application_id);

  create table reviews (
    assignment_id uuid not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,
    application_id uuid not null,
    reviewer_id uuid not null,
    comment text not null,
    given_at timestamptz not null,
    corrected_at timestamptz,
    constraint one_review_per_assignment primary key (assignment_id),
    constraint a_review_is_of_its_reviewer_and_application
      foreign key (organization_id, cohort_id, track_id, application_id, reviewer_id, assignment_id)
      references review_assignments (organization_id, cohort_id, track_id, application_id, reviewer_id, id) on delete cascade
  );
  create index reviews_of_a_track on reviews (track_id);
  create index reviews_of_an_application on reviews (application_id);

  create table review_scores (
    assignment_id uuid not null,
    criterion_id uuid not null,
    cohort_id uuid not null,
    score integer not null,
    constraint one_score_per_criterion_and_review primary key (assignment_id, criterion_id),
    constraint a_score_is_of_a_review foreign key (assignment_id) references reviews (assignment_id) on delete cascade,
    constraint a_score_is_by_a_criterion_of_the_cohort
      foreign key (cohort_id, criterion_id) references criteria (cohort_id, id),
    constraint a_score_is_from_0_to_5 check (score between 0 and 5)
  );
  create index scores_by_a_criterion on review_scores (cohort_id, criterion_id);`;

// As their owner, since a policy on a table cannot ask that table; they answer yes or no, about the asker.
const ASKED = `
  create function reads_reviews(cohort uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, public return (select reached('track')) is not null and exists (
      select from cohorts where id = cohort and phase in ('reviewing', 'deciding'));
  create function has_given_review(application uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, public return exists (select from review_assignments
      where application_id = application and reviewer_id = reached('track') and state = 'given');
  create function owes_review(application uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, public return exists (select from review_assignments
      where application_id = application and reviewer_id = reached('track') and state = 'awaited');`;

const OWN = `(reviewer_id = (select reached('track')) and reads_reviews(cohort_id))`;
// Whoever owes a review of their own sees no other of the same application first, course masters included.
const LEADS = `((select reached('track')) is not null and serves(track_id, 'course-master') and not owes_review(application_id))`;
const BESIDE = `(reads_reviews(cohort_id) and has_given_review(application_id))`;

// Of what was answered the version that counts, and of who answered nothing: neither application nor profile.
const ANSWERS = `
  create function version_before_reviewer(application uuid) returns integer language sql stable security definer
    set search_path = pg_catalog, public return (
      select a.submitted_version from cohort_applications a
        join review_assignments r on r.application_id = a.id and r.reviewer_id = reached('track') and r.state <> 'withdrawn'
        join cohorts c on c.id = a.cohort_id and c.phase in ('reviewing', 'deciding')
      where a.id = application and a.state = 'submitted');
  create policy reviewers_read_what_is_before_them on application_answers for select
    using ((select reached('track')) is not null and number = version_before_reviewer(application_id));
  create policy reviewers_read_what_is_before_them on application_files for select
    using ((select reached('track')) is not null and number = version_before_reviewer(application_id));
  create policy course_masters_count on cohort_applications for select
    using ((select reached('track')) is not null and serves(track_id, 'course-master'));
  create policy those_of_one_person_are_found on cohort_applications for select
    using ((select under('withdraw-reviews')));`;

const ROWS = `
  alter table review_assignments enable row level security;
  create policy the_office_assigns on review_assignments
    using ((select reached_nation()) or (select under('withdraw-reviews')));
  create policy reviewers_read_their_own on review_assignments for select using (${OWN});
  create policy reviewers_settle_their_own on review_assignments for update using (${OWN});
  create policy others_once_ones_own_is_given on review_assignments for select using (${BESIDE});
  create policy course_masters_read on review_assignments for select using (${LEADS});
  grant select, insert on review_assignments to kunren_api;
  grant update (state, reason, version) on review_assignments to kunren_api;

  alter table reviews enable row level security;
  create policy the_office_reads on reviews for select using ((select reached_nation()));
  create policy reviewers_work_on_their_own on reviews using (${OWN});
  create policy others_once_ones_own_is_given on reviews for select using (${BESIDE});
  create policy course_masters_read on reviews for select using (${LEADS});
  grant select, insert on reviews to kunren_api;
  grant update (comment, corrected_at) on reviews to kunren_api;

  alter table review_scores enable row level security;
  create policy as_its_review on review_scores for select
    using (exists (select from reviews r where r.assignment_id = review_scores.assignment_id));
  create policy reviewers_work_on_their_own on review_scores
    using (exists (select from reviews r where r.assignment_id = review_scores.assignment_id
      and r.reviewer_id = (select reached('track'))));
  grant select, insert, update, delete on review_scores to kunren_api;`;
