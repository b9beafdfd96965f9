import { EntitySchema } from 'typeorm';
import { ofTrainee, tie, tieToTrainee } from './trainee.schemas.ts';

const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const integer = { type: 'integer' } as const;
const instant = { type: 'timestamptz' } as const;
const key = (primaryKeyConstraintName: string) => ({ ...uuid, primary: true, primaryKeyConstraintName }) as const;
const FIVE = ['organization_id', 'learner_id', 'cohort_id', 'track_id', 'trainee_id'];

const GraduateListingSchema = new EntitySchema({
  name: 'GraduateListing',
  tableName: 'graduate_listings',
  columns: {
    trainee_id: key('one_listing_per_graduate'),
    ...ofTrainee,
    listed_as: text,
    name_ja: text,
    name_en: text,
    needs_guardian: { type: 'boolean' },
    given_at: instant,
    version: integer,
  },
  indices: [
    { name: 'listings_of_a_graduate', columns: FIVE },
    { name: 'listings_of_a_cohort', columns: ['cohort_id'] },
  ],
  checks: [
    {
      name: 'a_listing_says_by_which_name',
      expression: `listed_as in ('real-name', 'handle') and name_ja <> '' and name_en <> ''`,
    },
  ],
  foreignKeys: [
    tieToTrainee('a_listing_is_of_a_trainee'),
    tie(
      {
        name: 'a_listing_is_of_whoever_has_a_result',
        columns: ['trainee_id'],
        target: 'YearResult',
        to: ['trainee_id'],
      },
      'CASCADE',
    ),
  ],
});

const GuardianListingConsentSchema = new EntitySchema({
  name: 'GuardianListingConsent',
  tableName: 'guardian_listing_consents',
  columns: {
    trainee_id: key('one_guardians_consent_per_listing'),
    ...ofTrainee,
    version: integer,
    guardian_name: text,
    signed_on: { type: 'date' },
    recorded_by: uuid,
    recorded_at: instant,
  },
  indices: [
    { name: 'listing_consents_of_a_graduate', columns: FIVE },
    { name: 'listing_consents_by_recorder', columns: ['recorded_by'] },
  ],
  foreignKeys: [
    tieToTrainee('a_listing_consent_is_of_a_trainee'),
    tie(
      {
        name: 'a_listing_consent_is_for_a_listing',
        columns: ['trainee_id'],
        target: 'GraduateListing',
        to: ['trainee_id'],
      },
      'CASCADE',
    ),
    tie({
      name: 'a_listing_consent_was_recorded_by_somebody',
      columns: ['recorded_by'],
      target: 'Account',
      to: ['id'],
    }),
  ],
});

export const graduateListingSchemas = [GraduateListingSchema, GuardianListingConsentSchema];
