import { EntitySchema } from 'typeorm';
import { ofTrainee, tie, tieToTrainee } from './trainee.schemas.ts';

const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const texts = { type: 'text', array: true } as const;
const integer = { type: 'integer' } as const;
const instant = { type: 'timestamptz' } as const;
const jsonb = { type: 'jsonb' } as const;
const nullable = { nullable: true } as const;
const key = (primaryKeyConstraintName: string, type: 'uuid' | 'integer' = 'uuid') =>
  ({ type, primary: true, primaryKeyConstraintName }) as const;
/** One row per trainee and milestone, or several by a further key. */
const perTrainee = (name: string) => ({ trainee_id: key(name), milestone_id: key(name), ...ofTrainee }) as const;

const OF_TRAINEE = ['organization_id', 'learner_id', 'cohort_id', 'track_id', 'trainee_id'];
const OF_SUBMISSION = [...OF_TRAINEE, 'milestone_id'];
const OF_VERSION = [...OF_SUBMISSION, 'number'];
const toMilestone = (name: string) =>
  tie({ name, columns: ['cohort_id', 'milestone_id'], target: 'Milestone', to: ['cohort_id', 'id'] });
const toSubmission = (name: string) =>
  tie({ name, columns: OF_SUBMISSION, target: 'Submission', to: OF_SUBMISSION }, 'CASCADE');
const toVersion = (name: string) =>
  tie({ name, columns: OF_VERSION, target: 'SubmissionVersion', to: OF_VERSION }, 'CASCADE');
const toFile = (name: string) =>
  tie({ name, columns: ['learner_id', 'file_id'], target: 'StoredFile', to: ['owner_id', 'id'] });
const toAuthor = (name: string) => tie({ name, columns: ['author_id'], target: 'Account', to: ['id'] });

const DraftSchema = new EntitySchema({
  name: 'SubmissionDraft',
  tableName: 'submission_drafts',
  columns: {
    ...perTrainee('one_draft_per_milestone_and_trainee'),
    body: text,
    links: texts,
    revision: integer,
    saved_at: instant,
  },
  indices: [
    { name: 'submission_drafts_of_a_trainee', columns: OF_TRAINEE },
    { name: 'submission_drafts_for_a_milestone', columns: ['cohort_id', 'milestone_id'] },
  ],
  foreignKeys: [
    tieToTrainee('a_draft_of_a_submission_is_the_trainees'),
    toMilestone('a_draft_of_a_submission_is_for_a_milestone'),
  ],
});

const DraftFileSchema = new EntitySchema({
  name: 'SubmissionDraftFile',
  tableName: 'submission_draft_files',
  columns: {
    ...perTrainee('one_place_per_file_of_a_draft'),
    file_id: key('one_place_per_file_of_a_draft'),
    added_at: instant,
  },
  indices: [
    { name: 'submission_draft_files_of_a_trainee', columns: OF_TRAINEE },
    { name: 'submission_draft_files_for_a_milestone', columns: ['cohort_id', 'milestone_id'] },
    { name: 'submission_draft_files_by_file', columns: ['learner_id', 'file_id'] },
  ],
  foreignKeys: [
    tieToTrainee('a_file_of_a_draft_is_the_trainees'),
    toMilestone('a_file_of_a_draft_is_for_a_milestone'),
    toFile('a_file_of_a_draft_was_sent_by_the_trainee'),
  ],
});

const SubmissionSchema = new EntitySchema({
  name: 'Submission',
  tableName: 'submissions',
  columns: {
    ...perTrainee('one_submission_per_milestone_and_trainee'),
    state: text,
    latest: integer,
    revise_until: { ...instant, ...nullable },
    awaits_feedback: { type: 'boolean' },
  },
  uniques: [{ name: 'one_place_per_submission', columns: OF_SUBMISSION }],
  indices: [{ name: 'submissions_for_a_milestone', columns: ['cohort_id', 'milestone_id'] }],
  checks: [
    {
      name: 'a_submission_is_submitted_to_be_revised_or_accepted',
      expression: `state in ('submitted', 'revision-asked', 'accepted')`,
    },
    { name: 'only_a_revision_has_an_end', expression: `state = 'revision-asked' or revise_until is null` },
    { name: 'only_what_is_submitted_awaits_feedback', expression: `state = 'submitted' or not awaits_feedback` },
  ],
  foreignKeys: [tieToTrainee('a_submission_is_the_trainees'), toMilestone('a_submission_is_for_a_milestone')],
});

const VersionSchema = new EntitySchema({
  name: 'SubmissionVersion',
  tableName: 'submission_versions',
  columns: {
    ...perTrainee('one_version_per_submission_and_number'),
    number: key('one_version_per_submission_and_number', 'integer'),
    submitted_at: instant,
    digest: text,
    body: text,
    links: texts,
    is_answer: { type: 'boolean' },
    revise_until: { ...instant, ...nullable },
  },
  uniques: [{ name: 'one_place_per_version_of_a_submission', columns: OF_VERSION }],
  checks: [{ name: 'only_an_answer_has_the_end_of_a_revision', expression: `is_answer or revise_until is null` }],
  foreignKeys: [toSubmission('a_version_of_a_submission')],
});

const FileSchema = new EntitySchema({
  name: 'SubmissionFile',
  tableName: 'submission_files',
  columns: {
    ...perTrainee('one_place_per_file_of_a_version'),
    number: key('one_place_per_file_of_a_version', 'integer'),
    file_id: key('one_place_per_file_of_a_version'),
  },
  indices: [
    { name: 'files_of_a_version_of_a_submission', columns: OF_VERSION },
    { name: 'submissions_of_a_file', columns: ['learner_id', 'file_id'] },
  ],
  foreignKeys: [
    toVersion('a_file_is_of_a_version_of_a_submission'),
    toFile('a_file_of_a_submission_was_sent_by_the_trainee'),
  ],
});

const FeedbackSchema = new EntitySchema({
  name: 'Feedback',
  tableName: 'feedback',
  columns: {
    id: key('feedback_pkey'),
    trainee_id: uuid,
    milestone_id: uuid,
    ...ofTrainee,
    number: integer,
    author_id: uuid,
    verdict: text,
    revise_until: { ...instant, ...nullable },
    levels: jsonb,
    comment: text,
    given_at: instant,
  },
  indices: [
    { name: 'feedback_on_a_version', columns: OF_VERSION },
    { name: 'feedback_by_its_author', columns: ['author_id'] },
  ],
  checks: [
    {
      name: 'feedback_comments_accepts_or_asks_for_a_revision',
      expression: `verdict in ('comment', 'ask-revision', 'accept')`,
    },
    {
      name: 'only_what_asks_for_a_revision_has_an_end',
      expression: `verdict = 'ask-revision' or revise_until is null`,
    },
    { name: 'levels_are_by_criterion', expression: `jsonb_typeof(levels) = 'array'` },
  ],
  foreignKeys: [toVersion('feedback_is_on_a_version'), toAuthor('feedback_is_given_by_a_person')],
});

const FeedbackDraftSchema = new EntitySchema({
  name: 'FeedbackDraft',
  tableName: 'feedback_drafts',
  columns: {
    ...perTrainee('one_draft_of_feedback_per_author'),
    author_id: key('one_draft_of_feedback_per_author'),
    levels: jsonb,
    comment: text,
    revision: integer,
    saved_at: instant,
  },
  indices: [
    { name: 'drafts_of_feedback_on_a_submission', columns: OF_SUBMISSION },
    { name: 'drafts_of_feedback_by_their_author', columns: ['author_id'] },
  ],
  checks: [{ name: 'drafted_levels_are_by_criterion', expression: `jsonb_typeof(levels) = 'array'` }],
  foreignKeys: [toSubmission('a_draft_of_feedback_is_on_a_submission'), toAuthor('a_draft_of_feedback_is_by_a_person')],
});

export const submissionSchemas = [DraftSchema, DraftFileSchema, SubmissionSchema, VersionSchema, FileSchema];
export const feedbackSchemas = [FeedbackSchema, FeedbackDraftSchema];
