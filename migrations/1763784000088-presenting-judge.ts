import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What judges score at a results presentation, how far that is, and what presenters are told of it. */
export class PresentingJudge1763784000088 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ASKED);
    await runner.query(SET_BY_THE_OFFICE);
    await runner.query(JUDGED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy read_for_a_mail on results_presentations;
      drop table presenter_comments, judge_conflicts, judgement_scores, judgements, judgement_drafts, judging_criteria,
        presentation_scorings;
      drop function judges_in, has_judged, tie_to_slot, hold_scoring;
    `);
  }
}

const OF_PRESENTATION = `
    organization_id uuid not null,
    cohort_id uuid not null,
    presentation_id uuid not null,`;
const presented = (name: string) => `
    constraint ${name} foreign key (organization_id, cohort_id, presentation_id)
      references results_presentations (organization_id, cohort_id, id) on delete cascade`;
const OF_SLOT = `
    slot_id uuid not null,${OF_PRESENTATION}
    judge_id uuid not null,`;
const slotted = (name: string, onDelete = '') => `
    constraint ${name} foreign key (organization_id, cohort_id, presentation_id, slot_id)
      references presentation_slots (organization_id, cohort_id, presentation_id, id)${onDelete}`;

// A draft is its judge's alone, so it stands in a table of its own; so does what presenters may read, which knows no judge.
const TABLES = `
  create table presentation_scorings (
    presentation_id uuid not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    state text not null,
    closed_by uuid,
    closed_at timestamptz,
    released_at timestamptz,
    reminded_at timestamptz,
    version integer not null,
    constraint one_scoring_per_presentation primary key (presentation_id),${presented('a_scoring_is_of_a_presentation')},
    constraint a_scoring_is_closed_by_a_person foreign key (closed_by) references accounts (id),
    constraint a_scoring_is_open_closed_or_released check (state in ('open', 'closed', 'released')),
    constraint a_closed_scoring_says_who_and_when check ((state = 'open') = (closed_by is null)
      and (state = 'open') = (closed_at is null) and (state = 'released') = (released_at is not null))
  );
  create index scorings_of_a_cohort on presentation_scorings (organization_id, cohort_id, presentation_id);
  create index scorings_by_a_person on presentation_scorings (closed_by);

  create table judging_criteria (
    id uuid not null,${OF_PRESENTATION}
    name_ja text not null,
    name_en text not null,
    weight integer not null,
    position integer not null,
    constraint judging_criteria_pkey primary key (id),
    constraint one_presentation_per_judging_criterion unique (presentation_id, id),${presented('a_judging_criterion_is_of_a_presentation')},
    constraint a_judging_criterion_is_named_in_both_languages check (btrim(name_ja) <> '' and btrim(name_en) <> ''),
    constraint a_judging_criterion_weighs_something check (weight between 1 and 100)
  );
  create index judging_criteria_of_a_presentation on judging_criteria (organization_id, cohort_id, presentation_id);

  create table judgement_drafts (${OF_SLOT}
    scores jsonb not null,
    comment text not null,
    revision integer not null,
    saved_at timestamptz not null,
    constraint one_draft_per_judge_and_slot primary key (slot_id, judge_id),${slotted('a_judgement_draft_is_of_a_slot', ' on delete cascade')},
    constraint a_judgement_is_drafted_by_a_person foreign key (judge_id) references accounts (id)
  );
  create index judgement_drafts_of_a_slot on judgement_drafts (organization_id, cohort_id, presentation_id, slot_id);
  create index judgement_drafts_of_a_judge on judgement_drafts (judge_id);

  create table judgements (${OF_SLOT}
    state text not null,
    comment text not null,
    revision integer not null,
    given_at timestamptz not null,
    corrected_at timestamptz,
    constraint one_judgement_per_judge_and_slot primary key (slot_id, judge_id),
    constraint one_presentation_per_judgement unique (presentation_id, slot_id, judge_id),${slotted('a_judgement_is_of_a_slot')},
    constraint a_judgement_is_given_by_a_person foreign key (judge_id) references accounts (id),
    constraint a_judgement_is_given_or_withdrawn check (state in ('given', 'withdrawn'))
  );
  create index judgements_of_a_slot on judgements (organization_id, cohort_id, presentation_id, slot_id);
  create index judgements_of_a_judge on judgements (judge_id);

  create table judgement_scores (
    presentation_id uuid not null,
    slot_id uuid not null,
    judge_id uuid not null,
    criterion_id uuid not null,
    score integer not null,
    constraint one_score_per_criterion_and_judgement primary key (slot_id, judge_id, criterion_id),
    constraint a_judges_score_is_of_a_judgement foreign key (presentation_id, slot_id, judge_id)
      references judgements (presentation_id, slot_id, judge_id) on delete cascade,
    constraint a_judges_score_is_by_a_criterion_of_the_presentation
      foreign key (presentation_id, criterion_id) references judging_criteria (presentation_id, id),
    constraint a_judges_score_is_from_0_to_5 check (score between 0 and 5)
  );
  create index judges_scores_by_a_criterion on judgement_scores (presentation_id, criterion_id);

  create table judge_conflicts (${OF_SLOT}
    kind text not null,
    source text not null,
    reason text not null,
    noted_by uuid not null,
    noted_at timestamptz not null,
    constraint one_conflict_per_judge_and_slot primary key (slot_id, judge_id),${slotted('a_judges_conflict_is_about_a_slot', ' on delete cascade')},
    constraint a_judge_in_conflict_is_a_person foreign key (judge_id) references accounts (id),
    constraint a_judges_conflict_is_noted_by_a_person foreign key (noted_by) references accounts (id),
    constraint a_judges_conflict_is_of_a_known_kind
      check (kind in ('mentor', 'oneself', 'relative', 'same-school', 'other')),
    constraint a_judges_conflict_is_declared_with_a_reason_or_found
      check (source in ('declared', 'found') and (source = 'found' or btrim(reason) <> ''))
  );
  create index judges_conflicts_about_a_slot on judge_conflicts (organization_id, cohort_id, presentation_id, slot_id);
  create index conflicts_of_a_judge on judge_conflicts (judge_id);
  create index judges_conflicts_by_who_noted_them on judge_conflicts (noted_by);

  create table presenter_comments (
    id uuid not null,
    trainee_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,
    presentation_id uuid not null,
    slot_id uuid not null,
    comment text not null,
    constraint presenter_comments_pkey primary key (id),
    constraint a_comment_is_for_a_trainee foreign key (organization_id, learner_id, cohort_id, track_id, trainee_id)
      references trainees (organization_id, learner_id, cohort_id, track_id, id) on delete cascade,${slotted('a_comment_is_on_a_slot', ' on delete cascade')}
  );
  create index comments_for_a_trainee on presenter_comments (organization_id, learner_id, cohort_id, track_id, trainee_id);
  create index comments_on_a_slot on presenter_comments (organization_id, cohort_id, presentation_id, slot_id);`;

// As their owner, since a policy on a table cannot ask that table, and works may be private; they answer about the asker alone.
const ASKED = `
  create function judges_in(cohort uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, public return exists (select from track_staff
      where cohort_id = cohort and person_id = reached('track') and part = 'judge');
  create function has_judged(slot uuid) returns boolean language sql stable security definer
    set search_path = pg_catalog, public return exists (select from judgements
      where slot_id = slot and judge_id = reached('track') and state = 'given');
  create function tie_to_slot(slot uuid) returns text language sql stable security definer
    set search_path = pg_catalog, public return (
      select case when bool_or(a.learner_id = reached('track')) then 'oneself'
          when bool_or(m.mentor_id is not null) then 'mentor' end
      from presentation_slots s join work_authors a on a.work_id = s.work_id and a.state = 'author'
        left join mentorships m on m.trainee_id = a.trainee_id and m.mentor_id = reached('track')
      where s.id = slot);
  create function hold_scoring(presentation uuid) returns text language sql volatile security definer
    set search_path = pg_catalog, public
    begin atomic select state from presentation_scorings where presentation_id = presentation for share; end;`;

const SET_BY_THE_OFFICE = `
  alter table presentation_scorings enable row level security;
  create policy judges_and_the_office_read on presentation_scorings for select
    using ((select reached_nation()) or judges_in(cohort_id));
  create policy begun_by_the_office on presentation_scorings for insert with check ((select reached_nation()));
  create policy closed_by_the_office on presentation_scorings for update using ((select reached_nation()));
  grant select, insert, update on presentation_scorings to kunren_api;

  create policy read_for_a_mail on presentation_scorings for select using ((select under('send-mail')));
  grant select on presentation_scorings to kunren_worker;
  create policy read_for_a_mail on results_presentations for select using ((select under('send-mail')));

  alter table judging_criteria enable row level security;
  create policy judges_and_the_office_read on judging_criteria for select
    using ((select reached_nation()) or judges_in(cohort_id));
  create policy set_by_the_office on judging_criteria using ((select reached_nation()));
  grant select, insert, update, delete on judging_criteria to kunren_api;

  alter table presenter_comments enable row level security;
  create policy its_presenter_and_the_office_read on presenter_comments for select
    using (learner_id = (select reached('self')) or (select reached_nation()));
  create policy released_by_the_office on presenter_comments for insert with check ((select reached_nation()));
  grant select, insert on presenter_comments to kunren_api;`;

const OWN = `(judge_id = (select reached('track')) and judges_in(cohort_id))`;

const JUDGED = `
  alter table judgement_drafts enable row level security;
  create policy its_judges_alone on judgement_drafts using (${OWN});
  grant select, insert, update, delete on judgement_drafts to kunren_api;

  alter table judgements enable row level security;
  create policy the_office_reads on judgements for select using ((select reached_nation()));
  create policy the_office_withdraws on judgements for update using ((select reached_nation()));
  create policy judges_work_on_their_own on judgements using (${OWN});
  create policy others_once_ones_own_is_given on judgements for select
    using (state = 'given' and judges_in(cohort_id) and has_judged(slot_id));
  grant select, insert on judgements to kunren_api;
  grant update (state, comment, revision, corrected_at) on judgements to kunren_api;

  alter table judgement_scores enable row level security;
  create policy as_its_judgement on judgement_scores for select using (exists (select from judgements j
    where j.slot_id = judgement_scores.slot_id and j.judge_id = judgement_scores.judge_id));
  create policy judges_work_on_their_own on judgement_scores using (judge_id = (select reached('track'))
    and exists (select from judgements j where j.slot_id = judgement_scores.slot_id
      and j.judge_id = judgement_scores.judge_id));
  grant select, insert, delete on judgement_scores to kunren_api;

  alter table judge_conflicts enable row level security;
  create policy the_office_notes on judge_conflicts using ((select reached_nation()));
  create policy judges_read_their_own on judge_conflicts for select using (${OWN});
  create policy judges_declare_their_own on judge_conflicts for insert with check (${OWN});
  grant select, insert on judge_conflicts to kunren_api;`;
