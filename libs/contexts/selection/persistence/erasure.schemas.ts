import { EntitySchema } from 'typeorm';
import { foreignKey } from './cohort-part.schemas.ts';

const uuid = { type: 'uuid' } as const;
const whole = { type: 'integer' } as const;

const ErasedApplicationsSchema = new EntitySchema({
  name: 'ErasedApplications',
  tableName: 'erased_applications',
  columns: {
    track_id: {
      ...uuid,
      primary: true,
      primaryKeyConstraintName: 'one_count_of_erased_applications_per_track',
    },
    cohort_id: uuid,
    submitted: whole,
    drafts: whole,
    withdrawn: whole,
  },
  indices: [{ name: 'erased_applications_of_a_cohort', columns: ['cohort_id', 'track_id'] }],
  foreignKeys: [
    foreignKey('erased_applications_were_to_a_track_of_the_cohort', ['cohort_id', 'track_id'], 'Track', [
      'cohortId',
      'id',
    ]),
  ],
});

const ApplicationErasureSchema = new EntitySchema({
  name: 'ApplicationErasure',
  tableName: 'application_erasures',
  columns: {
    id: { ...uuid, primary: true, primaryKeyConstraintName: 'application_erasures_pkey' },
    organization_id: uuid,
    cohort_id: uuid,
    erased_at: { type: 'timestamptz' },
    people: whole,
    submitters: whole,
    applications: whole,
    files: whole,
  },
  indices: [{ name: 'erasures_of_a_cohort', columns: ['organization_id', 'cohort_id'] }],
  foreignKeys: [
    foreignKey('an_erasure_is_of_a_cohort_of_its_organization', ['organization_id', 'cohort_id'], 'Cohort', [
      'organizationId',
      'id',
    ]),
  ],
});

export const erasureSchemas = [ErasedApplicationsSchema, ApplicationErasureSchema];
