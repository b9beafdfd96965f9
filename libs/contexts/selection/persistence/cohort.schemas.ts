import { EntitySchema } from 'typeorm';
import { Cohort } from '../domain/cohort.ts';
import type { TrackStaff } from '../domain/cohort-parts.ts';
import { cohortPartSchemas, foreignKey } from './cohort-part.schemas.ts';

const instant = (name: string) => ({ type: 'timestamptz', name }) as const;

export const CohortSchema = new EntitySchema<Cohort>({
  name: 'Cohort',
  tableName: 'cohorts',
  target: Cohort,
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'cohorts_pkey' },
    organizationId: { type: 'uuid', name: 'organization_id' },
    programId: { type: 'uuid', name: 'program_id' },
    fiscalYear: { type: 'integer', name: 'fiscal_year' },
    phase: { type: 'text' },
    version: { type: 'integer' },
    applicationOpensAt: instant('application_opens_at'),
    applicationClosesAt: instant('application_closes_at'),
    assignmentClosesAt: { ...instant('assignment_closes_at'), nullable: true },
    resultOn: { type: 'date', name: 'result_on' },
    answersCloseAt: instant('answers_close_at'),
    oldestAge: { type: 'integer', name: 'oldest_age', nullable: true },
    residentsOnly: { type: 'boolean', name: 'residents_only' },
    graduatesMayApply: { type: 'boolean', name: 'graduates_may_apply' },
    mostApplications: { type: 'integer', name: 'most_applications' },
    keepMonths: { type: 'integer', name: 'keep_months', default: 12 },
    copiedFromId: { type: 'uuid', name: 'copied_from_id', nullable: true },
    offeringId: { type: 'uuid', name: 'offering_id', nullable: true },
    frozenAt: { ...instant('frozen_at'), nullable: true },
    publishAt: { ...instant('publish_at'), nullable: true },
    reserveAnswerDays: { type: 'integer', name: 'reserve_answer_days', default: 7 },
  },
  uniques: [
    { name: 'one_cohort_per_program_and_fiscal_year', columns: ['programId', 'fiscalYear'] },
    { name: 'one_organization_per_cohort', columns: ['organizationId', 'id'] },
    { name: 'one_cohort_per_offering', columns: ['offeringId'] },
  ],
  checks: [
    {
      name: 'a_cohort_is_in_one_phase',
      expression: `phase = ANY (ARRAY['draft', 'applying', 'assignment', 'reviewing', 'deciding', 'published', 'closed'])`,
    },
    {
      name: 'windows_of_a_cohort_come_in_order',
      expression:
        'application_opens_at < application_closes_at AND coalesce(assignment_closes_at, application_closes_at) >= application_closes_at',
    },
    { name: 'applications_are_kept_for_some_months', expression: 'keep_months >= 1 AND keep_months <= 120' },
    {
      name: 'an_age_and_a_number_of_applications_are_positive',
      expression: 'coalesce(oldest_age, 1) > 0 AND most_applications > 0',
    },
    { name: 'only_frozen_decisions_are_published', expression: 'publish_at IS NULL OR frozen_at IS NOT NULL' },
    { name: 'a_reserve_has_days_to_answer', expression: 'reserve_answer_days > 0' },
  ],
  indices: [{ name: 'cohorts_copied_from_a_cohort', columns: ['copiedFromId'] }],
  foreignKeys: [
    foreignKey('a_cohort_is_of_a_program', ['programId'], 'Program', ['id']),
    foreignKey('a_cohort_is_run_by_an_organization', ['organizationId'], 'Organization', ['id']),
    foreignKey('a_cohort_is_copied_from_a_cohort', ['copiedFromId'], 'Cohort', ['id']),
    foreignKey('a_cohort_enrolls_in_an_offering', ['offeringId'], 'Offering', ['id']),
  ],
});

const staffKey = (name: string) =>
  ({ type: 'uuid', name, primary: true, primaryKeyConstraintName: 'track_staff_pkey' }) as const;

export const TrackStaffSchema = new EntitySchema<TrackStaff>({
  name: 'TrackStaff',
  tableName: 'track_staff',
  columns: {
    cohortId: { type: 'uuid', name: 'cohort_id' },
    trackId: staffKey('track_id'),
    personId: staffKey('person_id'),
    part: { type: 'text', primary: true, primaryKeyConstraintName: 'track_staff_pkey' },
  },
  checks: [
    {
      name: 'staff_of_a_track_have_a_known_part',
      expression: `part = ANY (ARRAY['trainer', 'course-master', 'assistant', 'judge', 'reviewer'])`,
    },
  ],
  indices: [
    { name: 'tracks_of_a_staff_member', columns: ['personId'] },
    { name: 'staff_of_a_cohort', columns: ['cohortId'] },
  ],
  foreignKeys: [
    {
      ...foreignKey('staff_serve_a_track_of_the_cohort', ['cohortId', 'trackId'], 'Track', ['cohortId', 'id']),
      onDelete: 'CASCADE',
    },
    foreignKey('staff_of_a_track_are_people', ['personId'], 'Account', ['id']),
  ],
});

export const cohortSchemas = [CohortSchema, TrackStaffSchema, ...cohortPartSchemas];
