import { EntitySchema } from 'typeorm';
import type { CompletionKept } from '../domain/completion.ts';

const references = (name: string, column: string, target: string) => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
});

const CompletionCountedSchema = new EntitySchema<CompletionKept>({
  name: 'CompletionCounted',
  tableName: 'completions_counted',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'completions_counted_pkey' },
    organizationId: { type: 'uuid', name: 'organization_id' },
    learnerId: { type: 'uuid', name: 'learner_id', nullable: true },
    enrollmentId: { type: 'uuid', name: 'enrollment_id', nullable: true },
    courseId: { type: 'uuid', name: 'course_id' },
    countsAs: { type: 'text', name: 'counts_as' },
    fiscalYear: { type: 'integer', name: 'fiscal_year' },
    completedOn: { type: 'date', name: 'completed_on' },
    persons: { type: 'integer' },
    withdrawnOn: { type: 'date', name: 'withdrawn_on', nullable: true },
  },
  uniques: [{ name: 'one_completion_per_enrollment', columns: ['enrollmentId'] }],
  indices: [
    { name: 'completions_of_an_organization', columns: ['organizationId', 'fiscalYear'] },
    { name: 'completions_of_a_person', columns: ['learnerId'] },
    {
      name: 'one_past_completion_per_organization_course_and_year',
      columns: ['organizationId', 'courseId', 'fiscalYear'],
      unique: true,
      where: 'learner_id IS NULL',
    },
  ],
  foreignKeys: [
    references('a_completion_counts_for_an_organization', 'organizationId', 'Organization'),
    references('a_completion_is_of_a_person', 'learnerId', 'Account'),
    references('a_completion_is_of_a_course', 'courseId', 'Course'),
  ],
  checks: [
    {
      name: 'a_completion_counts_as_cyder_or_pre_cyder',
      expression: `counts_as = ANY (ARRAY['cyder', 'pre-cyder'])`,
    },
    { name: 'a_completion_is_of_persons', expression: 'persons > 0' },
    {
      name: 'a_person_is_counted_with_their_enrollment',
      expression: '(learner_id IS NULL) = (enrollment_id IS NULL)',
    },
  ],
});

const region = {
  prefecture_id: { type: 'uuid', nullable: true },
  bureau_id: { type: 'uuid', nullable: true },
} as const;
const perYear = { primary: true, primaryKeyConstraintName: 'one_count_per_organization_and_year' } as const;

const CoverageYearSchema = new EntitySchema({
  name: 'CoverageYear',
  tableName: 'coverage_years',
  columns: {
    organization_id: { type: 'uuid', ...perYear },
    fiscal_year: { type: 'integer', ...perYear },
    counted_for_id: { type: 'uuid' },
    ...region,
    cyder_persons: { type: 'integer' },
    pre_cyder_persons: { type: 'integer' },
  },
  indices: [
    { name: 'counts_of_an_organization', columns: ['counted_for_id'] },
    { name: 'counts_in_a_prefecture', columns: ['prefecture_id'] },
    { name: 'counts_in_a_bureau', columns: ['bureau_id'] },
  ],
  foreignKeys: [
    references('a_count_is_of_an_organization', 'organization_id', 'Organization'),
    references('a_count_is_for_an_organization', 'counted_for_id', 'Organization'),
  ],
});

const CoveragePostSchema = new EntitySchema({
  name: 'CoveragePost',
  tableName: 'coverage_posts',
  columns: {
    organization_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'one_count_in_post_per_organization' },
    ...region,
    cyder_in_post: { type: 'integer' },
    any_in_post: { type: 'integer' },
  },
  foreignKeys: [references('a_count_in_post_is_of_an_organization', 'organization_id', 'Organization')],
});

const PublicCoverageSchema = new EntitySchema({
  name: 'PublicCoverage',
  tableName: 'public_coverage',
  columns: {
    with_prefectures: { type: 'boolean', primary: true, primaryKeyConstraintName: 'one_public_total_per_denominator' },
    counted_at: { type: 'timestamptz' },
    governments: { type: 'integer' },
    trained: { type: 'integer' },
    pre_cyder_only: { type: 'integer' },
    trained_this_year: { type: 'integer' },
    fiscal_year: { type: 'integer' },
  },
});

export const coverageSchemas = [CompletionCountedSchema, CoverageYearSchema, CoveragePostSchema, PublicCoverageSchema];
