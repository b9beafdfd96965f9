import { EntitySchema } from 'typeorm';
import type { Attempt } from '../domain/attempt.ts';

// A foreign key is checked past row-level security: only the pair keeps a row out of another organization's records.
const inOrganization = (name: string, target: string, column: string) => ({
  name,
  target,
  columnNames: ['organizationId', column],
  referencedColumnNames: ['organizationId', 'id'],
});

export const AttemptSchema = new EntitySchema<Attempt>({
  name: 'Attempt',
  tableName: 'attempts',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'attempts_pkey' },
    organizationId: { type: 'uuid', name: 'organization_id' },
    learnerId: { type: 'uuid', name: 'learner_id' },
    enrollmentId: { type: 'uuid', name: 'enrollment_id' },
    quizId: { type: 'uuid', name: 'quiz_id' },
    number: { type: 'integer' },
    state: { type: 'text' },
    arrangement: { type: 'jsonb' },
    startedAt: { type: 'timestamptz', name: 'started_at' },
    deadlineAt: { type: 'timestamptz', name: 'deadline_at', nullable: true },
    accessEndsAt: { type: 'timestamptz', name: 'access_ends_at' },
    submittedAt: { type: 'timestamptz', name: 'submitted_at', nullable: true },
  },
  uniques: [
    { name: 'one_organization_per_attempt', columns: ['organizationId', 'id'] },
    { name: 'one_attempt_per_enrollment_and_number', columns: ['enrollmentId', 'number'] },
  ],
  checks: [
    { name: 'an_attempt_is_open_or_submitted', expression: `state = ANY (ARRAY['open', 'submitted'])` },
    {
      name: 'a_submitted_attempt_says_when',
      expression: `(state = 'submitted') = (submitted_at IS NOT NULL)`,
    },
  ],
  indices: [
    {
      name: 'one_open_attempt_per_enrollment',
      columns: ['enrollmentId'],
      unique: true,
      where: `state = 'open'`,
    },
    { name: 'attempts_of_a_learner', columns: ['learnerId'] },
  ],
  foreignKeys: [
    inOrganization('an_attempt_stays_in_the_organization_of_its_enrollment', 'Enrollment', 'enrollmentId'),
    { name: 'an_attempt_is_at_a_quiz', target: 'Quiz', columnNames: ['quizId'], referencedColumnNames: ['id'] },
  ],
});

const AnswerSchema = new EntitySchema({
  name: 'Answer',
  tableName: 'answers',
  columns: {
    attemptId: {
      type: 'uuid',
      name: 'attempt_id',
      primary: true,
      primaryKeyConstraintName: 'one_answer_per_attempt_and_question',
    },
    questionId: {
      type: 'uuid',
      name: 'question_id',
      primary: true,
      primaryKeyConstraintName: 'one_answer_per_attempt_and_question',
    },
    organizationId: { type: 'uuid', name: 'organization_id' },
    learnerId: { type: 'uuid', name: 'learner_id' },
    sequence: { type: 'integer' },
    choices: { type: 'integer', array: true },
    savedAt: { type: 'timestamptz', name: 'saved_at' },
  },
  foreignKeys: [
    inOrganization('an_answer_stays_in_the_organization_of_its_attempt', 'Attempt', 'attemptId'),
    {
      name: 'an_answer_is_to_a_question',
      target: 'Question',
      columnNames: ['questionId'],
      referencedColumnNames: ['id'],
    },
  ],
});

const AttemptScoreSchema = new EntitySchema({
  name: 'AttemptScore',
  tableName: 'attempt_scores',
  columns: {
    attemptId: {
      type: 'uuid',
      name: 'attempt_id',
      primary: true,
      primaryKeyConstraintName: 'one_score_per_attempt',
    },
    organizationId: { type: 'uuid', name: 'organization_id' },
    learnerId: { type: 'uuid', name: 'learner_id' },
    enrollmentId: { type: 'uuid', name: 'enrollment_id' },
    points: { type: 'numeric', precision: 7, scale: 1 },
    isPassed: { type: 'boolean', name: 'is_passed' },
    scoredAt: { type: 'timestamptz', name: 'scored_at' },
  },
  indices: [{ name: 'one_pass_per_enrollment', columns: ['enrollmentId'], unique: true, where: 'is_passed' }],
  foreignKeys: [inOrganization('a_score_stays_in_the_organization_of_its_attempt', 'Attempt', 'attemptId')],
});

export const attemptSchemas = [AttemptSchema, AnswerSchema, AttemptScoreSchema];
