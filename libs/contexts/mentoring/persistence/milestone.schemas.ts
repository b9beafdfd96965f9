import { EntitySchema } from 'typeorm';
import { tie } from './trainee.schemas.ts';

const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const texts = { type: 'text', array: true } as const;
const integer = { type: 'integer' } as const;
const nullable = { nullable: true } as const;

export const MilestoneSchema = new EntitySchema({
  name: 'Milestone',
  tableName: 'milestones',
  columns: {
    id: { ...uuid, primary: true, primaryKeyConstraintName: 'milestones_pkey' },
    organization_id: uuid,
    cohort_id: uuid,
    track_id: { ...uuid, ...nullable },
    title_ja: text,
    title_en: text,
    asked_ja: text,
    asked_en: text,
    due_at: { type: 'timestamptz' },
    takes: texts,
    most_files: { ...integer, ...nullable },
    file_sorts: texts,
    megabytes: { ...integer, ...nullable },
    rubric: { type: 'jsonb' },
    copied_from_id: { ...uuid, ...nullable },
    version: integer,
  },
  uniques: [
    { name: 'one_cohort_per_milestone', columns: ['cohort_id', 'id'] },
    { name: 'one_copy_of_a_milestone_per_cohort', columns: ['cohort_id', 'copied_from_id'] },
  ],
  indices: [
    { name: 'milestones_of_a_cohort', columns: ['organization_id', 'cohort_id'] },
    { name: 'milestones_of_a_track', columns: ['cohort_id', 'track_id'] },
    { name: 'copies_of_a_milestone', columns: ['copied_from_id'] },
  ],
  checks: [
    {
      name: 'a_milestone_is_told_in_both_languages',
      expression: `btrim(title_ja) <> '' and btrim(title_en) <> '' and btrim(asked_ja) <> '' and btrim(asked_en) <> ''`,
    },
    {
      name: 'a_milestone_takes_text_links_or_files',
      expression: `cardinality(takes) > 0 and takes <@ array['text', 'links', 'files']`,
    },
    {
      name: 'only_files_have_limits',
      expression: `('files' = any (takes)) = (most_files is not null)
        and ('files' = any (takes)) = (megabytes is not null) and ('files' = any (takes)) = (cardinality(file_sorts) > 0)`,
    },
    {
      name: 'a_file_of_a_milestone_is_of_a_known_sort',
      expression: `file_sorts <@ array['pdf', 'office', 'picture', 'video', 'zip', 'text']`,
    },
    { name: 'a_rubric_is_a_list', expression: `jsonb_typeof(rubric) = 'array'` },
  ],
  foreignKeys: [
    tie({
      name: 'a_milestone_is_of_a_cohort_of_its_organization',
      columns: ['organization_id', 'cohort_id'],
      target: 'Cohort',
      to: ['organizationId', 'id'],
    }),
    tie(
      {
        name: 'a_milestone_is_for_a_track_of_the_cohort',
        columns: ['cohort_id', 'track_id'],
        target: 'Track',
        to: ['cohortId', 'id'],
      },
      'CASCADE',
    ),
    {
      ...tie({
        name: 'a_milestone_is_a_copy_of_another',
        columns: ['copied_from_id'],
        target: 'Milestone',
        to: ['id'],
      }),
      onDelete: 'SET NULL' as const,
    },
  ],
});
