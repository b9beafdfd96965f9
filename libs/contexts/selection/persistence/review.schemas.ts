import { EntitySchema } from 'typeorm';

const text = { type: 'text' } as const;
const uuid = { type: 'uuid' } as const;
const instant = { type: 'timestamptz' } as const;
const whole = { type: 'integer' } as const;
const key = (primaryKeyConstraintName: string) => ({ ...uuid, primary: true, primaryKeyConstraintName }) as const;
const foreignKey = (name: string, columns: readonly string[], target: string, referenced: readonly string[]) => ({
  name,
  target,
  columnNames: [...columns],
  referencedColumnNames: [...referenced],
});
const ofPerson = (name: string, column: string) => foreignKey(name, [column], 'Account', ['id']);
const ofCohort = (name: string) =>
  foreignKey(name, ['organization_id', 'cohort_id'], 'Cohort', ['organizationId', 'id']);
const ofApplication = (name: string) => ({
  ...foreignKey(name, ['organization_id', 'application_id'], 'CohortApplication', ['organization_id', 'id']),
  onDelete: 'CASCADE' as const,
});
const place = { organization_id: uuid, cohort_id: uuid, track_id: uuid, application_id: uuid, reviewer_id: uuid };
const PLACE = Object.keys(place);

const AssignmentSchema = new EntitySchema({
  name: 'ReviewAssignment',
  tableName: 'review_assignments',
  columns: {
    id: key('review_assignments_pkey'),
    ...place,
    state: text,
    brought_by: text,
    assigned_by: uuid,
    assigned_at: instant,
    reason: text,
    version: whole,
  },
  uniques: [
    { name: 'one_reviewer_once_per_application', columns: ['application_id', 'reviewer_id'] },
    { name: 'one_place_per_review_assignment', columns: [...PLACE, 'id'] },
  ],
  checks: [
    {
      name: 'a_review_is_awaited_given_abstained_or_withdrawn',
      expression: `state = ANY (ARRAY['awaited', 'given', 'abstained', 'withdrawn'])`,
    },
    {
      name: 'an_assignment_comes_by_rule_hand_or_table',
      expression: `brought_by = ANY (ARRAY['rule', 'hand', 'table'])`,
    },
    { name: 'a_withdrawn_review_has_a_reason', expression: `state <> 'withdrawn' OR btrim(reason) <> ''` },
  ],
  indices: [
    { name: 'assignments_of_a_reviewer', columns: ['reviewer_id'] },
    { name: 'assignments_of_a_track', columns: ['track_id'] },
    { name: 'assignments_of_a_cohort', columns: ['organization_id', 'cohort_id'] },
    { name: 'assignments_of_an_application', columns: ['organization_id', 'application_id'] },
  ],
  foreignKeys: [
    {
      ...foreignKey('an_assignment_is_of_a_track_of_the_cohort', ['cohort_id', 'track_id'], 'Track', [
        'cohortId',
        'id',
      ]),
      onDelete: 'CASCADE',
    },
    ofCohort('an_assignment_is_of_a_cohort_of_its_organization'),
    ofApplication('an_assignment_is_of_an_application'),
    ofPerson('a_reviewer_is_a_person', 'reviewer_id'),
    ofPerson('an_assignment_is_made_by_a_person', 'assigned_by'),
  ],
});

const ReviewSchema = new EntitySchema({
  name: 'Review',
  tableName: 'reviews',
  columns: {
    assignment_id: key('one_review_per_assignment'),
    ...place,
    comment: text,
    given_at: instant,
    corrected_at: { ...instant, nullable: true },
  },
  indices: [
    { name: 'reviews_of_a_track', columns: ['track_id'] },
    { name: 'reviews_of_an_application', columns: ['application_id'] },
  ],
  foreignKeys: [
    {
      ...foreignKey('a_review_is_of_its_reviewer_and_application', [...PLACE, 'assignment_id'], 'ReviewAssignment', [
        ...PLACE,
        'id',
      ]),
      onDelete: 'CASCADE',
    },
  ],
});

const ScoreSchema = new EntitySchema({
  name: 'ReviewScore',
  tableName: 'review_scores',
  columns: {
    assignment_id: key('one_score_per_criterion_and_review'),
    criterion_id: key('one_score_per_criterion_and_review'),
    cohort_id: uuid,
    score: whole,
  },
  checks: [{ name: 'a_score_is_from_0_to_5', expression: 'score >= 0 AND score <= 5' }],
  indices: [{ name: 'scores_by_a_criterion', columns: ['cohort_id', 'criterion_id'] }],
  foreignKeys: [
    {
      ...foreignKey('a_score_is_of_a_review', ['assignment_id'], 'Review', ['assignment_id']),
      onDelete: 'CASCADE',
    },
    foreignKey('a_score_is_by_a_criterion_of_the_cohort', ['cohort_id', 'criterion_id'], 'Criterion', [
      'cohortId',
      'id',
    ]),
  ],
});

const ConflictSchema = new EntitySchema({
  name: 'ReviewConflict',
  tableName: 'review_conflicts',
  columns: {
    id: key('review_conflicts_pkey'),
    organization_id: uuid,
    cohort_id: uuid,
    application_id: uuid,
    reviewer_id: uuid,
    kind: text,
    source: text,
    reason: text,
    noted_by: uuid,
    noted_at: instant,
  },
  uniques: [{ name: 'one_conflict_per_reviewer_and_application', columns: ['application_id', 'reviewer_id'] }],
  checks: [
    {
      name: 'a_conflict_is_of_a_known_kind',
      expression: `kind = ANY (ARRAY['same-school', 'former-trainee', 'oneself', 'relative', 'other'])`,
    },
    { name: 'a_conflict_is_declared_or_found', expression: `source = ANY (ARRAY['declared', 'found'])` },
  ],
  indices: [
    { name: 'conflicts_of_a_cohort', columns: ['organization_id', 'cohort_id'] },
    { name: 'conflicts_of_an_application', columns: ['organization_id', 'application_id'] },
    { name: 'conflicts_of_a_reviewer', columns: ['reviewer_id'] },
    { name: 'conflicts_by_who_noted_them', columns: ['noted_by'] },
  ],
  foreignKeys: [
    ofCohort('a_conflict_is_of_a_cohort_of_its_organization'),
    ofApplication('a_conflict_is_about_an_application'),
    ofPerson('a_conflict_is_of_a_person', 'reviewer_id'),
    ofPerson('a_conflict_is_noted_by_a_person', 'noted_by'),
  ],
});

const TiesSchema = new EntitySchema({
  name: 'ReviewerTies',
  tableName: 'reviewer_ties',
  columns: {
    person_id: key('one_list_of_ties_per_reviewer'),
    schools: { type: 'text', array: true },
    version: whole,
  },
  foreignKeys: [{ ...ofPerson('ties_are_of_a_person', 'person_id'), onDelete: 'CASCADE' }],
});

export const reviewSchemas = [AssignmentSchema, ReviewSchema, ScoreSchema, ConflictSchema, TiesSchema];
