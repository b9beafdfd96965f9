import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is taken: the office's decisions with all their changes, what course masters propose, and the result each applicant
 * learns, from one instant on. Decisions and results are different tables, since they have different readers.
 */
export class SelectionDecide1763784000069 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COHORTS);
    await runner.query(DECISIONS);
    await runner.query(RESULTS);
    await runner.query(ROWS);
    await runner.query(SETTLING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy the_accepted_are_enrolled on enrollments;
      drop policy the_accepted_are_seen on enrollments;
      drop policy results_are_settled on cohort_applications;
      drop policy results_are_settled on cohorts;
      revoke update on cohorts from kunren_worker;
      drop table application_results, decision_proposals, decision_changes, decisions;
      drop function results_are_out, is_frozen;
      alter table cohorts drop column offering_id, drop column frozen_at, drop column publish_at,
        drop column reserve_answer_days;
    `);
  }
}

// By the clock of the database, asked anew by every statement: the one condition on which a result is seen.
const COHORTS = `
  alter table cohorts
    add column offering_id uuid,
    add column frozen_at timestamptz,
    add column publish_at timestamptz,
    add column reserve_answer_days integer not null default 7,
    add constraint one_cohort_per_offering unique (offering_id),
    add constraint a_cohort_enrolls_in_an_offering foreign key (offering_id) references offerings (id),
    add constraint only_frozen_decisions_are_published check (publish_at is null or frozen_at is not null),
    add constraint a_reserve_has_days_to_answer check (reserve_answer_days > 0);
  create function results_are_out(cohort uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, public return exists (
      select from cohorts where id = cohort and publish_at <= clock_timestamp());
  create function is_frozen(cohort uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, public return exists (
      select from cohorts where id = cohort and frozen_at is not null);`;

const OF_APPLICATION = `
    organization_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,
    application_id uuid not null,
    learner_id uuid not null`;
const keysOf = (what: string) => `
    constraint ${what}_is_of_a_track_of_the_cohort
      foreign key (cohort_id, track_id) references tracks (cohort_id, id),
    constraint ${what}_is_on_an_application_of_its_applicant foreign key (organization_id, learner_id, application_id)
      references cohort_applications (organization_id, learner_id, id) on delete cascade`;

const DECISIONS = `
  create table decisions (${OF_APPLICATION},
    outcome text,
    reserve_rank integer,
    reason text not null,
    decided_by uuid not null,
    decided_at timestamptz not null,
    version integer not null,
    constraint one_decision_per_application primary key (application_id),
    constraint one_reserve_per_rank_and_track unique (track_id, reserve_rank) deferrable initially immediate,
    ${keysOf('a_decision')},
    constraint a_decision_is_by_a_person foreign key (decided_by) references accounts (id),
    constraint a_decision_accepts_reserves_or_rejects check (outcome in ('accepted', 'reserve', 'rejected')),
    constraint only_a_reserve_has_a_rank
      check (reserve_rank is null or (outcome is not null and outcome = 'reserve' and reserve_rank > 0)),
    constraint a_decision_has_a_reason check (btrim(reason) <> '')
  );
  create index decisions_of_a_cohort on decisions (organization_id, cohort_id);
  create index decisions_of_a_track on decisions (cohort_id, track_id);
  create index decisions_on_an_applicant on decisions (organization_id, learner_id, application_id);
  create index decisions_by_who_decided on decisions (decided_by);

  create table decision_changes (
    id uuid not null,${OF_APPLICATION},
    outcome text,
    reserve_rank integer,
    reason text not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    constraint decision_changes_pkey primary key (id),
    ${keysOf('a_change_of_a_decision')},
    constraint a_change_of_a_decision_is_by_a_person foreign key (changed_by) references accounts (id),
    constraint a_change_leads_to_a_known_outcome check (outcome in ('accepted', 'reserve', 'rejected')),
    constraint a_change_of_a_decision_has_a_reason check (btrim(reason) <> '')
  );
  create index changes_of_the_decision_on_an_application on decision_changes (application_id, changed_at);
  create index changes_of_decisions_in_a_track on decision_changes (cohort_id, track_id);
  create index changes_of_decisions_on_an_applicant on decision_changes (organization_id, learner_id, application_id);
  create index changes_of_decisions_by_person on decision_changes (changed_by);

  create table decision_proposals (
    organization_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,
    application_id uuid not null,
    proposed_by uuid not null,
    outcome text not null,
    reason text not null,
    proposed_at timestamptz not null,
    constraint one_proposal_per_person_and_application primary key (application_id, proposed_by),
    constraint a_proposal_is_of_a_track_of_the_cohort
      foreign key (cohort_id, track_id) references tracks (cohort_id, id),
    constraint a_proposal_is_on_an_application foreign key (organization_id, application_id)
      references cohort_applications (organization_id, id) on delete cascade,
    constraint a_proposal_is_by_a_person foreign key (proposed_by) references accounts (id),
    constraint a_proposal_accepts_reserves_or_rejects check (outcome in ('accepted', 'reserve', 'rejected')),
    constraint a_proposal_has_a_reason check (btrim(reason) <> '')
  );
  create index proposals_in_a_track on decision_proposals (cohort_id, track_id);
  create index proposals_on_an_application on decision_proposals (organization_id, application_id);
  create index proposals_by_person on decision_proposals (proposed_by);`;

const RESULTS = `
  create table application_results (${OF_APPLICATION},
    state text not null,
    moved_up_at timestamptz,
    answer_by timestamptz,
    answered_at timestamptz,
    constraint one_result_per_application primary key (application_id),
    ${keysOf('a_result')},
    constraint a_result_has_a_known_state
      check (state in ('rejected', 'reserve', 'offered', 'accepted', 'declined', 'lapsed', 'given-up')),
    constraint only_a_place_moves_up
      check ((moved_up_at is null and answer_by is null) or (state <> 'reserve' and state <> 'rejected'))
  );
  create unique index one_place_per_person_and_cohort on application_results (cohort_id, learner_id)
    where state in ('offered', 'accepted');
  create index results_of_a_cohort on application_results (organization_id, cohort_id);
  create index results_of_a_track on application_results (cohort_id, track_id);
  create index results_of_an_applicant on application_results (organization_id, learner_id, application_id);`;

const LEADS = `((select reached('track')) is not null and serves(track_id, 'course-master'))`;

// No applicant reads a decision, at any time: reasons and ranks stay with the office.
const ROWS = `
  alter table decisions enable row level security;
  create policy the_office_decides on decisions using ((select reached_nation()));
  create policy course_masters_read_once_results_are_out on decisions for select
    using (${LEADS} and results_are_out(cohort_id));
  create policy results_are_settled on decisions for select using ((select under('settle-places')));
  grant select, insert, update on decisions to kunren_api;
  grant select on decisions to kunren_worker;

  alter table decision_changes enable row level security;
  create policy the_office_reads on decision_changes for select using ((select reached_nation()));
  create policy the_office_adds on decision_changes for insert with check ((select reached_nation()));
  grant select, insert on decision_changes to kunren_api;

  alter table decision_proposals enable row level security;
  create policy the_office_reads on decision_proposals for select using ((select reached_nation()));
  create policy course_masters_read on decision_proposals for select using (${LEADS});
  create policy course_masters_propose on decision_proposals for insert
    with check (proposed_by = (select reached('track')) and ${LEADS} and not is_frozen(cohort_id));
  create policy course_masters_change_their_own on decision_proposals for update
    using (proposed_by = (select reached('track')) and ${LEADS} and not is_frozen(cohort_id));
  grant select, insert, update on decision_proposals to kunren_api;

  alter table application_results enable row level security;
  create policy applicants_read_once_results_are_out on application_results for select
    using (learner_id = (select reached('self')) and results_are_out(cohort_id));
  create policy course_masters_read_once_results_are_out on application_results for select
    using (${LEADS} and results_are_out(cohort_id));
  create policy the_office_prepares on application_results using ((select reached_nation()));
  create policy results_are_settled on application_results using ((select under('settle-places')));
  create policy results_are_told on application_results for select using ((select under('send-mail')));
  grant select, insert, update, delete on application_results to kunren_api;
  grant select, update on application_results to kunren_worker;`;

const SETTLING = `
  create policy results_are_settled on cohort_applications for select using ((select under('settle-places')));
  create policy results_are_settled on cohorts for update using ((select under('settle-places')));
  grant update (phase, version) on cohorts to kunren_worker;
  create policy the_accepted_are_seen on enrollments for select using ((select under('settle-places')));
  create policy the_accepted_are_enrolled on enrollments for insert with check ((select under('settle-places')));`;
