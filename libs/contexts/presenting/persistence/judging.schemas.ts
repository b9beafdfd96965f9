import { EntitySchema } from 'typeorm';
import { tie, tieToPresentation } from './presentation.schemas.ts';

const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const integer = { type: 'integer' } as const;
const instant = { type: 'timestamptz' } as const;
const nullable = { nullable: true } as const;
const key = (primaryKeyConstraintName: string) => ({ ...uuid, primary: true, primaryKeyConstraintName }) as const;

const OF_PRESENTATION = ['organization_id', 'cohort_id', 'presentation_id'];
const OF_SLOT = [...OF_PRESENTATION, 'slot_id'];
const presented = { organization_id: uuid, cohort_id: uuid, presentation_id: uuid };
const OF_TRAINEE = ['organization_id', 'learner_id', 'cohort_id', 'track_id', 'trainee_id'];

const tieToSlot = (name: string, onDelete?: 'CASCADE') =>
  tie({ name, columns: OF_SLOT, target: 'PresentationSlot', to: [...OF_PRESENTATION, 'id'] }, onDelete);
const tieToPerson = (name: string, column: string) => tie({ name, columns: [column], target: 'Account', to: ['id'] });
/** One row per judge and slot. */
const judged = (name: string) => ({ slot_id: key(name), ...presented, judge_id: key(name) });

const PresentationScoringSchema = new EntitySchema({
  name: 'PresentationScoring',
  tableName: 'presentation_scorings',
  columns: {
    presentation_id: key('one_scoring_per_presentation'),
    organization_id: uuid,
    cohort_id: uuid,
    state: text,
    closed_by: { ...uuid, ...nullable },
    closed_at: { ...instant, ...nullable },
    released_at: { ...instant, ...nullable },
    reminded_at: { ...instant, ...nullable },
    version: integer,
  },
  indices: [
    { name: 'scorings_of_a_cohort', columns: OF_PRESENTATION },
    { name: 'scorings_by_a_person', columns: ['closed_by'] },
  ],
  checks: [
    { name: 'a_scoring_is_open_closed_or_released', expression: `state in ('open', 'closed', 'released')` },
    {
      name: 'a_closed_scoring_says_who_and_when',
      expression: `(state = 'open') = (closed_by is null) and (state = 'open') = (closed_at is null)
        and (state = 'released') = (released_at is not null)`,
    },
  ],
  foreignKeys: [
    tieToPresentation('a_scoring_is_of_a_presentation'),
    tieToPerson('a_scoring_is_closed_by_a_person', 'closed_by'),
  ],
});

const JudgingCriterionSchema = new EntitySchema({
  name: 'JudgingCriterion',
  tableName: 'judging_criteria',
  columns: {
    id: key('judging_criteria_pkey'),
    ...presented,
    name_ja: text,
    name_en: text,
    weight: integer,
    position: integer,
  },
  uniques: [{ name: 'one_presentation_per_judging_criterion', columns: ['presentation_id', 'id'] }],
  indices: [{ name: 'judging_criteria_of_a_presentation', columns: OF_PRESENTATION }],
  checks: [
    {
      name: 'a_judging_criterion_is_named_in_both_languages',
      expression: `btrim(name_ja) <> '' and btrim(name_en) <> ''`,
    },
    { name: 'a_judging_criterion_weighs_something', expression: 'weight between 1 and 100' },
  ],
  foreignKeys: [tieToPresentation('a_judging_criterion_is_of_a_presentation')],
});

const JudgementDraftSchema = new EntitySchema({
  name: 'JudgementDraft',
  tableName: 'judgement_drafts',
  columns: {
    ...judged('one_draft_per_judge_and_slot'),
    scores: { type: 'jsonb' },
    comment: text,
    revision: integer,
    saved_at: instant,
  },
  indices: [
    { name: 'judgement_drafts_of_a_slot', columns: OF_SLOT },
    { name: 'judgement_drafts_of_a_judge', columns: ['judge_id'] },
  ],
  foreignKeys: [
    tieToSlot('a_judgement_draft_is_of_a_slot', 'CASCADE'),
    tieToPerson('a_judgement_is_drafted_by_a_person', 'judge_id'),
  ],
});

const JudgementSchema = new EntitySchema({
  name: 'Judgement',
  tableName: 'judgements',
  columns: {
    ...judged('one_judgement_per_judge_and_slot'),
    state: text,
    comment: text,
    revision: integer,
    given_at: instant,
    corrected_at: { ...instant, ...nullable },
  },
  uniques: [{ name: 'one_presentation_per_judgement', columns: ['presentation_id', 'slot_id', 'judge_id'] }],
  indices: [
    { name: 'judgements_of_a_slot', columns: OF_SLOT },
    { name: 'judgements_of_a_judge', columns: ['judge_id'] },
  ],
  checks: [{ name: 'a_judgement_is_given_or_withdrawn', expression: `state in ('given', 'withdrawn')` }],
  foreignKeys: [tieToSlot('a_judgement_is_of_a_slot'), tieToPerson('a_judgement_is_given_by_a_person', 'judge_id')],
});

const JudgementScoreSchema = new EntitySchema({
  name: 'JudgementScore',
  tableName: 'judgement_scores',
  columns: {
    presentation_id: uuid,
    slot_id: key('one_score_per_criterion_and_judgement'),
    judge_id: key('one_score_per_criterion_and_judgement'),
    criterion_id: key('one_score_per_criterion_and_judgement'),
    score: integer,
  },
  indices: [{ name: 'judges_scores_by_a_criterion', columns: ['presentation_id', 'criterion_id'] }],
  checks: [{ name: 'a_judges_score_is_from_0_to_5', expression: 'score between 0 and 5' }],
  foreignKeys: [
    tie(
      {
        name: 'a_judges_score_is_of_a_judgement',
        columns: ['presentation_id', 'slot_id', 'judge_id'],
        target: 'Judgement',
        to: ['presentation_id', 'slot_id', 'judge_id'],
      },
      'CASCADE',
    ),
    tie({
      name: 'a_judges_score_is_by_a_criterion_of_the_presentation',
      columns: ['presentation_id', 'criterion_id'],
      target: 'JudgingCriterion',
      to: ['presentation_id', 'id'],
    }),
  ],
});

const JudgeConflictSchema = new EntitySchema({
  name: 'JudgeConflict',
  tableName: 'judge_conflicts',
  columns: {
    ...judged('one_conflict_per_judge_and_slot'),
    kind: text,
    source: text,
    reason: text,
    noted_by: uuid,
    noted_at: instant,
  },
  indices: [
    { name: 'judges_conflicts_about_a_slot', columns: OF_SLOT },
    { name: 'conflicts_of_a_judge', columns: ['judge_id'] },
    { name: 'judges_conflicts_by_who_noted_them', columns: ['noted_by'] },
  ],
  checks: [
    {
      name: 'a_judges_conflict_is_of_a_known_kind',
      expression: `kind in ('mentor', 'oneself', 'relative', 'same-school', 'other')`,
    },
    {
      name: 'a_judges_conflict_is_declared_with_a_reason_or_found',
      expression: `source in ('declared', 'found') and (source = 'found' or btrim(reason) <> '')`,
    },
  ],
  foreignKeys: [
    tieToSlot('a_judges_conflict_is_about_a_slot', 'CASCADE'),
    tieToPerson('a_judge_in_conflict_is_a_person', 'judge_id'),
    tieToPerson('a_judges_conflict_is_noted_by_a_person', 'noted_by'),
  ],
});

const PresenterCommentSchema = new EntitySchema({
  name: 'PresenterComment',
  tableName: 'presenter_comments',
  columns: {
    id: key('presenter_comments_pkey'),
    trainee_id: uuid,
    organization_id: uuid,
    learner_id: uuid,
    cohort_id: uuid,
    track_id: uuid,
    presentation_id: uuid,
    slot_id: uuid,
    comment: text,
  },
  indices: [
    { name: 'comments_for_a_trainee', columns: OF_TRAINEE },
    { name: 'comments_on_a_slot', columns: OF_SLOT },
  ],
  foreignKeys: [
    tie(
      {
        name: 'a_comment_is_for_a_trainee',
        columns: OF_TRAINEE,
        target: 'Trainee',
        to: ['organization_id', 'learner_id', 'cohort_id', 'track_id', 'id'],
      },
      'CASCADE',
    ),
    tieToSlot('a_comment_is_on_a_slot', 'CASCADE'),
  ],
});

export const judgingSchemas = [
  PresentationScoringSchema,
  JudgingCriterionSchema,
  JudgementDraftSchema,
  JudgementSchema,
  JudgementScoreSchema,
  JudgeConflictSchema,
  PresenterCommentSchema,
];
