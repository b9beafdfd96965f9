import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sees and writes what of milestones, submissions and feedback; until this runs nobody does. */
export class MentoringGuardMilestones1763784000077 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROWS);
    await runner.query(OTHERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy whoever_gave_feedback_is_known on accounts;
      drop policy mails_of_milestones_read on trainees;
      drop policy milestones_are_weighed on trainees;
      drop policy milestones_are_copied on tracks;
      drop policy milestones_are_copied on cohorts;
      drop function milestone_is_begun;
    `);
    for (const [table, policies] of Object.entries(GUARDED)) {
      for (const policy of policies) await runner.query(`drop policy ${policy} on ${table}`);
      await runner.query(`alter table ${table} disable row level security`);
      await runner.query(`revoke all on ${table} from kunren_api, kunren_worker`);
    }
  }
}

/** The policies of each table. */
const GUARDED = {
  milestones: [
    'known_to_its_trainees_and_those_who_serve',
    'defined_by_the_office_and_course_masters',
    'corrected_by_the_office_and_course_masters',
    'removed_by_the_office_and_course_masters',
  ],
  submission_drafts: ['the_trainee_alone'],
  submission_draft_files: ['the_trainee_alone'],
  submissions: ['within_reach', 'the_trainee_submits', 'the_trainee_submits_and_guides_judge'],
  submission_versions: ['within_reach', 'the_trainee_submits'],
  submission_files: ['within_reach', 'the_trainee_submits'],
  feedback: ['within_reach', 'given_by_those_who_guide'],
  feedback_drafts: ['each_author_their_own'],
} as const;

const GUIDES = `((select reached_nation())
  or ((select reached('track')) is not null and serves(track_id, 'course-master', 'trainer', 'assistant')))`;
const WITHIN_REACH = `learner_id = (select reached('self')) or ${GUIDES}`;
const OWN = `learner_id = (select reached('self'))`;
const LEADS = `(select reached_nation()) or ((select reached('track')) is not null
  and track_id is not null and serves(track_id, 'course-master'))`;

// Whether somebody works on a milestone is asked as its owner, since drafts are hidden; it answers yes or no.
const ROWS = `
  create function milestone_is_begun(milestone uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, public return exists (select from submission_drafts where milestone_id = milestone)
      or exists (select from submission_draft_files where milestone_id = milestone)
      or exists (select from submissions where milestone_id = milestone);

  alter table milestones enable row level security;
  create policy known_to_its_trainees_and_those_who_serve on milestones for select
    using ((select reached_nation()) or (select under('copy-milestones', 'weigh-submissions', 'send-mail'))
      or ((select reached('track')) is not null and (serves(track_id) or (track_id is null and serves_in(cohort_id))))
      or ((select reached('self')) is not null and exists (select from trainees t where t.learner_id = (select reached('self'))
        and t.cohort_id = milestones.cohort_id and (milestones.track_id is null or t.track_id = milestones.track_id))));
  create policy defined_by_the_office_and_course_masters on milestones for insert
    with check (${LEADS} or (select under('copy-milestones')));
  create policy corrected_by_the_office_and_course_masters on milestones for update using (${LEADS});
  create policy removed_by_the_office_and_course_masters on milestones for delete using (${LEADS});
  grant select, insert, update, delete on milestones to kunren_api;
  grant select, insert on milestones to kunren_worker;

  alter table submission_drafts enable row level security;
  create policy the_trainee_alone on submission_drafts using (${OWN});
  grant select, insert, update on submission_drafts to kunren_api;
  alter table submission_draft_files enable row level security;
  create policy the_trainee_alone on submission_draft_files using (${OWN});
  grant select, insert, delete on submission_draft_files to kunren_api;

  alter table submissions enable row level security;
  create policy within_reach on submissions for select
    using (${WITHIN_REACH} or (select under('weigh-submissions')));
  create policy the_trainee_submits on submissions for insert with check (${OWN});
  create policy the_trainee_submits_and_guides_judge on submissions for update using (${WITHIN_REACH});
  grant select, insert on submissions to kunren_api;
  grant update (state, latest, revise_until, awaits_feedback) on submissions to kunren_api;
  grant select on submissions to kunren_worker;

  alter table submission_versions enable row level security;
  create policy within_reach on submission_versions for select
    using (${WITHIN_REACH} or (select under('weigh-submissions')));
  create policy the_trainee_submits on submission_versions for insert with check (${OWN});
  grant select, insert on submission_versions to kunren_api;
  grant select on submission_versions to kunren_worker;

  alter table submission_files enable row level security;
  create policy within_reach on submission_files for select using (${WITHIN_REACH});
  create policy the_trainee_submits on submission_files for insert with check (${OWN});
  grant select, insert on submission_files to kunren_api;

  alter table feedback enable row level security;
  create policy within_reach on feedback for select using (${WITHIN_REACH});
  create policy given_by_those_who_guide on feedback for insert
    with check (author_id = (select acting_person()) and ${GUIDES});
  grant select, insert on feedback to kunren_api;

  alter table feedback_drafts enable row level security;
  create policy each_author_their_own on feedback_drafts using (author_id = (select acting_person()) and ${GUIDES});
  grant select, insert, update, delete on feedback_drafts to kunren_api;`;

const OTHERS = `
  create policy milestones_are_copied on cohorts for select using ((select under('copy-milestones')));
  create policy milestones_are_copied on tracks for select using ((select under('copy-milestones')));
  create policy milestones_are_weighed on trainees for select using ((select under('weigh-submissions')));
  create policy mails_of_milestones_read on trainees for select using ((select under('send-mail')));
  create policy whoever_gave_feedback_is_known on accounts for select to kunren_api
    using (((select reached('self')) is not null or (select reached('track')) is not null)
      and exists (select from feedback f where f.author_id = accounts.id));`;
