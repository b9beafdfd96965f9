import { EntitySchema } from 'typeorm';
import { ofTrainee, tie, tieToTrainee } from './trainee.schemas.ts';

const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const nullable = { nullable: true } as const;
const key = (primaryKeyConstraintName: string) => ({ ...uuid, primary: true, primaryKeyConstraintName }) as const;
const FIVE = ['organization_id', 'learner_id', 'cohort_id', 'track_id', 'trainee_id'];

const CohortYearSchema = new EntitySchema({
  name: 'CohortYear',
  tableName: 'cohort_years',
  columns: {
    cohort_id: key('cohort_years_pkey'),
    organization_id: uuid,
    rule: { type: 'jsonb' },
    results_told_at: { type: 'timestamptz', ...nullable },
    version: { type: 'integer' },
  },
  indices: [{ name: 'years_of_an_organization', columns: ['organization_id', 'cohort_id'] }],
  foreignKeys: [
    tie({
      name: 'a_year_is_of_a_cohort_of_its_organization',
      columns: ['organization_id', 'cohort_id'],
      target: 'Cohort',
      to: ['organizationId', 'id'],
    }),
  ],
});

const YearConclusionSchema = new EntitySchema({
  name: 'YearConclusion',
  tableName: 'year_conclusions',
  columns: {
    trainee_id: key('one_conclusion_per_trainee'),
    ...ofTrainee,
    outcome: text,
    reason: text,
    fulfilled_the_rule: { type: 'boolean' },
    concluded_by: uuid,
    concluded_at: { type: 'timestamptz' },
    is_outstanding: { type: 'boolean' },
    outstanding_reason: { ...text, ...nullable },
    named_by: { ...uuid, ...nullable },
    named_at: { type: 'timestamptz', ...nullable },
    version: { type: 'integer' },
  },
  indices: [
    { name: 'conclusions_of_a_trainee', columns: FIVE },
    { name: 'conclusions_of_a_cohort', columns: ['cohort_id'] },
    { name: 'conclusions_by_a_person', columns: ['concluded_by'] },
    { name: 'outstanding_by_a_person', columns: ['named_by'] },
  ],
  checks: [
    { name: 'a_year_is_completed_or_not', expression: `outcome in ('completed', 'not-completed')` },
    {
      name: 'who_is_outstanding_has_completed_and_it_says_why',
      expression: `is_outstanding = (outstanding_reason is not null) and is_outstanding = (named_by is not null)
        and is_outstanding = (named_at is not null) and (outcome = 'completed' or not is_outstanding)`,
    },
  ],
  foreignKeys: [
    tieToTrainee('a_conclusion_is_of_a_trainee'),
    tie({ name: 'a_year_is_concluded_by_a_person', columns: ['concluded_by'], target: 'Account', to: ['id'] }),
    tie({
      name: 'an_outstanding_graduate_is_named_by_a_person',
      columns: ['named_by'],
      target: 'Account',
      to: ['id'],
    }),
  ],
});

const YearResultSchema = new EntitySchema({
  name: 'YearResult',
  tableName: 'year_results',
  columns: {
    trainee_id: key('one_result_per_trainee'),
    ...ofTrainee,
    enrollment_id: uuid,
    outcome: text,
    is_outstanding: { type: 'boolean' },
    concluded_on: { type: 'date' },
  },
  indices: [
    { name: 'year_results_of_a_trainee', columns: FIVE },
    { name: 'year_results_of_a_cohort', columns: ['cohort_id'] },
  ],
  checks: [
    {
      name: 'a_result_is_completed_or_not',
      expression: `outcome in ('completed', 'not-completed') and (outcome = 'completed' or not is_outstanding)`,
    },
  ],
  foreignKeys: [tieToTrainee('a_result_is_of_a_trainee')],
});

export const graduatingSchemas = [CohortYearSchema, YearConclusionSchema, YearResultSchema];
