import { EntitySchema } from 'typeorm';
import { Period } from '#kernel';
import type { Course, Edition, Program } from '../domain/catalog.ts';
import { Offering, type OfferingExtension } from '../domain/offering.ts';
import { courseTerms, courseTermsHold, editionStory } from './exercise-columns.ts';
import { seatingSchemas } from './seating.schemas.ts';

const id = (primaryKeyConstraintName: string) => ({ type: 'uuid', primary: true, primaryKeyConstraintName }) as const;

const version = { type: 'integer', default: 1 } as const;

const foreignKey = (name: string, column: string, target: string) => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
});

export const ProgramSchema = new EntitySchema<Program>({
  name: 'Program',
  tableName: 'programs',
  columns: {
    id: id('programs_pkey'),
    version,
    organizationId: { type: 'uuid', name: 'organization_id' },
    code: { type: 'text' },
    nameJa: { type: 'text', name: 'name_ja' },
    nameEn: { type: 'text', name: 'name_en' },
  },
  uniques: [{ name: 'one_program_per_code', columns: ['code'] }],
  foreignKeys: [foreignKey('a_program_is_run_by_an_organization', 'organizationId', 'Organization')],
});

export const CourseSchema = new EntitySchema<Course>({
  name: 'Course',
  tableName: 'courses',
  columns: {
    id: id('courses_pkey'),
    version,
    programId: { type: 'uuid', name: 'program_id' },
    code: { type: 'text' },
    nameJa: { type: 'text', name: 'name_ja' },
    nameEn: { type: 'text', name: 'name_en' },
    countsAs: { type: 'text', name: 'counts_as' },
    nextCourseId: { type: 'uuid', name: 'next_course_id', nullable: true },
    nextStepJa: { type: 'text', name: 'next_step_ja', nullable: true },
    nextStepEn: { type: 'text', name: 'next_step_en', nullable: true },
    ...courseTerms,
  },
  uniques: [{ name: 'one_course_per_code', columns: ['code'] }],
  checks: [
    {
      name: 'a_course_counts_as_cyder_pre_cyder_or_none',
      expression: `counts_as = ANY (ARRAY['cyder', 'pre-cyder', 'none'])`,
    },
    ...courseTermsHold,
  ],
  foreignKeys: [
    foreignKey('a_course_is_in_a_program', 'programId', 'Program'),
    foreignKey('a_course_leads_on_to_a_course', 'nextCourseId', 'Course'),
  ],
});

export const EditionSchema = new EntitySchema<Edition>({
  name: 'Edition',
  tableName: 'editions',
  columns: {
    id: id('editions_pkey'),
    version,
    courseId: { type: 'uuid', name: 'course_id' },
    code: { type: 'text' },
    fiscalYear: { type: 'integer', name: 'fiscal_year' },
    nameJa: { type: 'text', name: 'name_ja' },
    nameEn: { type: 'text', name: 'name_en' },
    summaryJa: { type: 'text', name: 'summary_ja' },
    summaryEn: { type: 'text', name: 'summary_en' },
    completionRule: { type: 'jsonb', name: 'completion_rule' },
    ...editionStory,
  },
  uniques: [
    { name: 'one_edition_per_code', columns: ['code'] },
    { name: 'an_edition_is_rolled_over_once', columns: ['copiedFromId'] },
  ],
  indices: [{ name: 'editions_of_a_course', columns: ['courseId', 'fiscalYear'] }],
  foreignKeys: [
    foreignKey('an_edition_is_of_a_course', 'courseId', 'Course'),
    foreignKey('an_edition_is_copied_from_an_edition', 'copiedFromId', 'Edition'),
  ],
});

const AccessPeriodSchema = new EntitySchema<Period>({
  name: 'AccessPeriod',
  target: Period,
  columns: {
    startsOn: { type: 'date', name: 'access_starts_on' },
    endsOn: { type: 'date', name: 'access_ends_on' },
  },
});

export const OfferingSchema = new EntitySchema<Offering>({
  name: 'Offering',
  tableName: 'offerings',
  target: Offering,
  columns: {
    id: id('offerings_pkey'),
    editionId: { type: 'uuid', name: 'edition_id' },
    organizationId: { type: 'uuid', name: 'organization_id' },
    fiscalYear: { type: 'integer', name: 'fiscal_year' },
    name: { type: 'text' },
    state: { type: 'text' },
    version: { type: 'integer' },
    remindDaysBeforeEnd: { type: 'integer', name: 'remind_days_before_end', array: true, nullable: true },
  },
  embeddeds: { accessPeriod: { schema: AccessPeriodSchema, prefix: '' } },
  checks: [
    { name: 'an_access_period_ends_after_it_starts', expression: 'access_ends_on >= access_starts_on' },
    {
      name: 'an_offering_is_draft_open_closed_or_canceled',
      expression: `state = ANY (ARRAY['draft', 'open', 'closed', 'canceled'])`,
    },
  ],
  indices: [
    { name: 'offerings_of_a_fiscal_year', columns: ['fiscalYear', 'state'] },
    { name: 'offerings_of_an_edition', columns: ['editionId'] },
  ],
  foreignKeys: [
    foreignKey('an_offering_is_of_an_edition', 'editionId', 'Edition'),
    foreignKey('an_offering_is_run_by_an_organization', 'organizationId', 'Organization'),
  ],
});

export const OfferingExtensionSchema = new EntitySchema<OfferingExtension>({
  name: 'OfferingExtension',
  tableName: 'offering_extensions',
  columns: {
    id: id('offering_extensions_pkey'),
    offeringId: { type: 'uuid', name: 'offering_id' },
    organizationId: { type: 'uuid', name: 'organization_id', nullable: true },
    endsOn: { type: 'date', name: 'ends_on' },
    reason: { type: 'text' },
  },
  indices: [{ name: 'extensions_of_an_offering', columns: ['offeringId', 'organizationId'] }],
  foreignKeys: [
    foreignKey('an_offering_extension_is_of_an_offering', 'offeringId', 'Offering'),
    foreignKey('an_offering_extension_is_for_an_organization', 'organizationId', 'Organization'),
  ],
});

export const programsSchemas = [
  ProgramSchema,
  CourseSchema,
  EditionSchema,
  OfferingSchema,
  OfferingExtensionSchema,
  ...seatingSchemas,
];
