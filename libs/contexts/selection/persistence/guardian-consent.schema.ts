import { EntitySchema } from 'typeorm';
import { foreignKey } from './cohort-part.schemas.ts';

const uuid = { type: 'uuid' } as const;
const key = { ...uuid, primary: true, primaryKeyConstraintName: 'one_consent_per_applicant_and_cohort' } as const;
const instant = { type: 'timestamptz', nullable: true } as const;
const text = { type: 'text', nullable: true } as const;
const ofApplicant = ['organization_id', 'cohort_id', 'learner_id'];

export const GuardianConsentSchema = new EntitySchema({
  name: 'GuardianConsent',
  tableName: 'guardian_consents',
  columns: {
    cohort_id: key,
    learner_id: key,
    organization_id: uuid,
    asked_at: instant,
    code_hash: text,
    expires_at: instant,
    given_at: instant,
    guardian_name: text,
    way: text,
    signed_on: { type: 'date', nullable: true },
    recorded_by: { ...uuid, nullable: true },
  },
  uniques: [{ name: 'one_consent_per_code', columns: ['code_hash'] }],
  indices: [{ name: 'consents_of_an_applicant', columns: ofApplicant }],
  checks: [
    {
      name: 'a_given_consent_has_a_guardian_and_a_way',
      expression: 'num_nonnulls(given_at, guardian_name, way) = ANY (ARRAY[0, 3])',
    },
    {
      name: 'a_consent_is_given_by_link_or_on_paper',
      expression: `way = ANY (ARRAY['link', 'paper'])`,
    },
    {
      name: 'a_consent_on_paper_has_a_day_and_a_recorder',
      expression: `num_nonnulls(signed_on, recorded_by) = CASE WHEN way = 'paper' THEN 2 ELSE 0 END`,
    },
  ],
  foreignKeys: [
    {
      ...foreignKey('a_consent_is_for_an_applicant_of_the_cohort', ofApplicant, 'ApplicantProfile', ofApplicant),
      onDelete: 'CASCADE',
    },
    foreignKey('a_consent_on_paper_is_recorded_by_a_person', ['recorded_by'], 'Account', ['id']),
  ],
});
