import { EntitySchema } from 'typeorm';
import { foreignKey } from './cohort-part.schemas.ts';

const key = (primaryKeyConstraintName: string, type: 'uuid' | 'integer' = 'uuid') =>
  ({ type, primary: true, primaryKeyConstraintName }) as const;
const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const instant = { type: 'timestamptz' } as const;
const nullable = { nullable: true } as const;
const ofApplicant = { organization_id: uuid, learner_id: uuid } as const;
const cascade = { onDelete: 'CASCADE' } as const;
const toQuestion = (name: string) => foreignKey(name, ['question_id'], 'FormQuestion', ['id']);
const toFile = (name: string) => foreignKey(name, ['learner_id', 'file_id'], 'StoredFile', ['owner_id', 'id']);

const ProfileSchema = new EntitySchema({
  name: 'ApplicantProfile',
  tableName: 'applicant_profiles',
  columns: {
    cohort_id: key('one_profile_per_applicant_and_cohort'),
    learner_id: key('one_profile_per_applicant_and_cohort'),
    organization_id: uuid,
    name: text,
    kana: text,
    born_on: { type: 'date' },
    school: text,
    region: text,
    lives_in_japan: { type: 'boolean' },
    is_graduate: { type: 'boolean' },
    guardian_mail: { ...text, ...nullable },
    version: { type: 'integer' },
  },
  uniques: [
    {
      name: 'one_profile_per_applicant_of_an_organization',
      columns: ['organization_id', 'cohort_id', 'learner_id'],
    },
  ],
  indices: [{ name: 'profiles_of_a_person', columns: ['learner_id'] }],
  foreignKeys: [
    foreignKey('a_profile_is_of_a_cohort_of_its_organization', ['organization_id', 'cohort_id'], 'Cohort', [
      'organizationId',
      'id',
    ]),
    foreignKey('a_profile_is_of_a_person', ['learner_id'], 'Account', ['id']),
  ],
});

const ApplicationSchema = new EntitySchema({
  name: 'CohortApplication',
  tableName: 'cohort_applications',
  columns: {
    id: key('cohort_applications_pkey'),
    ...ofApplicant,
    cohort_id: uuid,
    track_id: uuid,
    state: text,
    submitted_version: { type: 'integer', ...nullable },
    begun_at: instant,
    submitted_at: { ...instant, ...nullable },
    withdrawn_at: { ...instant, ...nullable },
  },
  uniques: [
    { name: 'one_organization_per_cohort_application', columns: ['organization_id', 'id'] },
    { name: 'one_applicant_per_cohort_application', columns: ['organization_id', 'learner_id', 'id'] },
    { name: 'one_application_per_person_and_track', columns: ['track_id', 'learner_id'] },
  ],
  indices: [
    { name: 'applications_to_a_cohort', columns: ['cohort_id', 'track_id'] },
    { name: 'cohort_applications_of_a_person', columns: ['organization_id', 'cohort_id', 'learner_id'] },
    { name: 'cohort_applications_by_person', columns: ['learner_id'] },
  ],
  checks: [
    {
      name: 'an_application_to_a_cohort_has_a_state',
      expression: `state = ANY (ARRAY['draft', 'submitted', 'withdrawn'])`,
    },
    {
      name: 'what_is_submitted_has_a_version_and_a_time',
      expression: `state <> 'submitted' OR submitted_version IS NOT NULL AND submitted_at IS NOT NULL`,
    },
  ],
  foreignKeys: [
    foreignKey('an_application_is_to_a_track_of_the_cohort', ['cohort_id', 'track_id'], 'Track', ['cohortId', 'id']),
    foreignKey(
      'an_application_is_of_somebody_with_a_profile',
      ['organization_id', 'cohort_id', 'learner_id'],
      'ApplicantProfile',
      ['organization_id', 'cohort_id', 'learner_id'],
    ),
  ],
});

const toApplication = (name: string) => ({
  ...foreignKey(name, ['organization_id', 'learner_id', 'application_id'], 'CohortApplication', [
    'organization_id',
    'learner_id',
    'id',
  ]),
  ...cascade,
});
const ofApplication = ['organization_id', 'learner_id', 'application_id'];
const ofVersion = [...ofApplication, 'number'];
const toVersion = (name: string) => ({
  ...foreignKey(name, ofVersion, 'ApplicationVersion', ofVersion),
  ...cascade,
});

const DraftAnswerSchema = new EntitySchema({
  name: 'DraftAnswer',
  tableName: 'draft_answers',
  columns: {
    application_id: key('one_draft_answer_per_question'),
    question_id: key('one_draft_answer_per_question'),
    ...ofApplicant,
    body: text,
    links: { ...text, array: true },
    revision: { type: 'integer' },
    saved_at: instant,
  },
  indices: [
    { name: 'draft_answers_of_an_applicant', columns: ofApplication },
    { name: 'draft_answers_to_a_question', columns: ['question_id'] },
  ],
  foreignKeys: [toApplication('a_draft_answer_is_the_applicants'), toQuestion('a_draft_answer_is_to_a_question')],
});

const DraftFileSchema = new EntitySchema({
  name: 'DraftFile',
  tableName: 'draft_files',
  columns: {
    application_id: key('one_place_per_draft_file'),
    file_id: key('one_place_per_draft_file'),
    question_id: uuid,
    ...ofApplicant,
    added_at: instant,
  },
  indices: [
    { name: 'draft_files_by_file', columns: ['learner_id', 'file_id'] },
    { name: 'draft_files_of_an_applicant', columns: ofApplication },
    { name: 'draft_files_to_a_question', columns: ['question_id'] },
  ],
  foreignKeys: [
    toApplication('a_draft_file_is_the_applicants'),
    toQuestion('a_draft_file_is_to_a_question'),
    toFile('a_draft_file_is_a_file_of_the_applicant'),
  ],
});

const VersionSchema = new EntitySchema({
  name: 'ApplicationVersion',
  tableName: 'application_versions',
  columns: {
    application_id: key('one_version_per_application_and_number'),
    number: key('one_version_per_application_and_number', 'integer'),
    ...ofApplicant,
    submitted_at: instant,
    digest: text,
  },
  uniques: [{ name: 'one_applicant_per_version', columns: ofVersion }],
  foreignKeys: [toApplication('a_version_is_of_an_application')],
});

const AnswerSchema = new EntitySchema({
  name: 'ApplicationAnswer',
  tableName: 'application_answers',
  columns: {
    application_id: key('one_answer_per_question_and_version'),
    number: key('one_answer_per_question_and_version', 'integer'),
    question_id: key('one_answer_per_question_and_version'),
    ...ofApplicant,
    body: text,
    links: { ...text, array: true },
  },
  indices: [
    { name: 'answers_of_a_version', columns: ofVersion },
    { name: 'answers_to_a_form_question', columns: ['question_id'] },
  ],
  foreignKeys: [toVersion('an_answer_is_of_a_version'), toQuestion('an_answer_is_to_a_question_of_a_form')],
});

const FileSchema = new EntitySchema({
  name: 'ApplicationFile',
  tableName: 'application_files',
  columns: {
    application_id: key('one_place_per_file_and_version'),
    number: key('one_place_per_file_and_version', 'integer'),
    file_id: key('one_place_per_file_and_version'),
    question_id: uuid,
    ...ofApplicant,
  },
  indices: [
    { name: 'files_of_a_version', columns: ofVersion },
    { name: 'applications_of_a_file', columns: ['learner_id', 'file_id'] },
    { name: 'files_to_a_form_question', columns: ['question_id'] },
  ],
  foreignKeys: [
    toVersion('a_file_is_of_a_version'),
    toQuestion('a_file_is_to_a_question_of_a_form'),
    toFile('a_file_of_an_application_is_of_its_applicant'),
  ],
});

export const applicationSchemas = [
  ProfileSchema,
  ApplicationSchema,
  DraftAnswerSchema,
  DraftFileSchema,
  VersionSchema,
  AnswerSchema,
  FileSchema,
];
