import { EntitySchema } from 'typeorm';
import { ofTrainee, tie, tieToTrainee } from './trainee.schemas.ts';

const text = { type: 'text' } as const;
const uuid = { type: 'uuid' } as const;
const instant = { type: 'timestamptz' } as const;
const whole = { type: 'integer' } as const;
const FIVE = ['organization_id', 'learner_id', 'cohort_id', 'track_id', 'trainee_id'];

const oneNeed = 'one_travel_need_per_trainee_and_gathering';
const TravelNeedSchema = new EntitySchema({
  name: 'TravelNeed',
  tableName: 'travel_needs',
  columns: {
    trainee_id: { ...uuid, primary: true, primaryKeyConstraintName: oneNeed },
    gathering_id: { ...uuid, primary: true, primaryKeyConstraintName: oneNeed },
    ...ofTrainee,
    needs_travel: { type: 'boolean' },
    lodging_nights: whole,
    travels_from: text,
    subsidy: text,
    is_confirmed: { type: 'boolean', nullable: true },
    note: text,
    told_at: instant,
  },
  indices: [
    { name: 'travel_needs_of_a_trainee', columns: FIVE },
    { name: 'travel_needs_of_a_gathering', columns: ['gathering_id'] },
  ],
  checks: [
    { name: 'a_lodging_is_for_some_nights', expression: 'lodging_nights >= 0 AND lodging_nights <= 14' },
    {
      name: 'travel_is_paid_for_a_known_reason',
      expression: `subsidy = ANY (ARRAY['none', 'student', 'no-income'])`,
    },
    { name: 'only_a_subsidy_is_confirmed', expression: `subsidy <> 'none' OR is_confirmed IS NULL` },
  ],
  foreignKeys: [
    tieToTrainee('a_travel_need_is_of_a_trainee'),
    tie({ name: 'a_travel_need_is_for_a_gathering', columns: ['gathering_id'], target: 'Gathering', to: ['id'] }),
  ],
});

const InsuranceEntrySchema = new EntitySchema({
  name: 'InsuranceEntry',
  tableName: 'insurance_entries',
  columns: {
    trainee_id: { ...uuid, primary: true, primaryKeyConstraintName: 'one_insurance_entry_per_trainee' },
    ...ofTrainee,
    name: text,
    born_on: { type: 'date' },
    address: text,
    told_at: instant,
  },
  indices: [{ name: 'insurance_entries_of_a_trainee', columns: FIVE }],
  foreignKeys: [tieToTrainee('an_insurance_entry_is_of_a_trainee')],
});

const oneContact = 'one_emergency_contact_per_trainee_and_position';
const EmergencyContactSchema = new EntitySchema({
  name: 'EmergencyContact',
  tableName: 'emergency_contacts',
  columns: {
    trainee_id: { ...uuid, primary: true, primaryKeyConstraintName: oneContact },
    position: { ...whole, primary: true, primaryKeyConstraintName: oneContact },
    ...ofTrainee,
    name: text,
    relation: text,
    phone: text,
  },
  indices: [{ name: 'emergency_contacts_of_a_trainee', columns: FIVE }],
  checks: [{ name: 'there_are_two_emergency_contacts_at_most', expression: 'position = ANY (ARRAY[1, 2])' }],
  foreignKeys: [tieToTrainee('an_emergency_contact_is_of_a_trainee')],
});

const oneReminder = 'one_reminder_per_trainee_gathering_and_need';
const NeedReminderSchema = new EntitySchema({
  name: 'NeedReminder',
  tableName: 'need_reminders',
  columns: {
    trainee_id: { ...uuid, primary: true, primaryKeyConstraintName: oneReminder },
    gathering_id: { ...uuid, primary: true, primaryKeyConstraintName: oneReminder },
    need: { ...text, primary: true, primaryKeyConstraintName: oneReminder },
    ...ofTrainee,
    reminded_at: instant,
  },
  indices: [
    { name: 'reminders_of_a_trainee', columns: FIVE },
    { name: 'reminders_of_a_gathering', columns: ['gathering_id'] },
  ],
  checks: [
    {
      name: 'a_reminder_is_of_a_known_need',
      expression: `need = ANY (ARRAY['travel', 'insurance', 'contacts'])`,
    },
  ],
  foreignKeys: [
    tieToTrainee('a_reminder_is_of_a_trainee'),
    tie({ name: 'a_reminder_is_for_a_gathering', columns: ['gathering_id'], target: 'Gathering', to: ['id'] }),
  ],
});

export const needsSchemas = [TravelNeedSchema, InsuranceEntrySchema, EmergencyContactSchema, NeedReminderSchema];
