import { EntitySchema } from 'typeorm';
import { ofTrainee, tie, tieToTrainee } from './trainee.schemas.ts';

const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const key = (primaryKeyConstraintName: string) => ({ ...uuid, primary: true, primaryKeyConstraintName }) as const;
const FIVE = ['organization_id', 'learner_id', 'cohort_id', 'track_id', 'trainee_id'];

const GraduateEntrySchema = new EntitySchema({
  name: 'GraduateEntry',
  tableName: 'graduate_entries',
  columns: {
    trainee_id: key('one_entry_per_graduate'),
    ...ofTrainee,
    region: text,
    contact_for: { ...text, array: true },
    given_at: { type: 'timestamptz' },
  },
  indices: [{ name: 'entries_of_a_graduate', columns: FIVE }],
  checks: [
    {
      name: 'graduates_are_asked_for_what_they_chose',
      expression: `contact_for <@ array['assistant', 'events', 'surveys']`,
    },
  ],
  foreignKeys: [
    tieToTrainee('an_entry_is_of_a_trainee'),
    tie(
      {
        name: 'an_entry_is_of_whoever_has_a_result',
        columns: ['trainee_id'],
        target: 'YearResult',
        to: ['trainee_id'],
      },
      'CASCADE',
    ),
  ],
});

const AssistantInvitationSchema = new EntitySchema({
  name: 'AssistantInvitation',
  tableName: 'assistant_invitations',
  columns: {
    id: key('assistant_invitations_pkey'),
    trainee_id: uuid,
    ...ofTrainee,
    for_cohort_id: uuid,
    for_track_id: uuid,
    host_id: uuid,
    called: { type: 'jsonb' },
    until: { type: 'date' },
    words: text,
    state: text,
    invited_by: uuid,
    invited_at: { type: 'timestamptz' },
    answered_at: { type: 'timestamptz', nullable: true },
  },
  indices: [
    {
      name: 'one_open_invitation_per_graduate_and_track',
      columns: ['trainee_id', 'for_track_id'],
      unique: true,
      where: `state = 'asked'`,
    },
    { name: 'invitations_to_a_graduate', columns: FIVE },
    { name: 'invitations_to_assist_a_track', columns: ['for_cohort_id', 'for_track_id'] },
    { name: 'invitations_of_a_host', columns: ['host_id', 'for_cohort_id'] },
    { name: 'invitations_by_a_person', columns: ['invited_by'] },
  ],
  checks: [
    {
      name: 'an_invitation_is_asked_and_answered',
      expression: `state in ('asked', 'accepted', 'declined', 'withdrawn') and (state = 'asked') = (answered_at is null)`,
    },
  ],
  foreignKeys: [
    tieToTrainee('an_invitation_is_to_a_graduate'),
    tie(
      {
        name: 'an_invitation_is_to_assist_a_track',
        columns: ['for_cohort_id', 'for_track_id'],
        target: 'Track',
        to: ['cohortId', 'id'],
      },
      'CASCADE',
    ),
    tie({
      name: 'an_invitation_is_of_whoever_runs_the_cohort',
      columns: ['host_id', 'for_cohort_id'],
      target: 'Cohort',
      to: ['organizationId', 'id'],
    }),
    tie({ name: 'an_invitation_is_of_a_person', columns: ['invited_by'], target: 'Account', to: ['id'] }),
  ],
});

export const graduateSchemas = [GraduateEntrySchema, AssistantInvitationSchema];
