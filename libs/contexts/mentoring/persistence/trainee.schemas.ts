import { EntitySchema } from 'typeorm';

const uuid = { type: 'uuid' } as const;
const key = (primaryKeyConstraintName: string) => ({ ...uuid, primary: true, primaryKeyConstraintName }) as const;
const nullable = { nullable: true } as const;

/** The five columns that everything of a trainee carries beside its own key. */
export const ofTrainee = { organization_id: uuid, learner_id: uuid, cohort_id: uuid, track_id: uuid } as const;
const FIVE = ['organization_id', 'learner_id', 'cohort_id', 'track_id'];

interface Tie {
  readonly name: string;
  readonly columns: string[];
  readonly target: string;
  readonly to: string[];
}

/** A foreign key by its name, as the migration has it. */
export const tie = ({ name, columns, target, to }: Tie, onDelete?: 'CASCADE') => ({
  name,
  columnNames: columns,
  target,
  referencedColumnNames: to,
  ...(onDelete ? { onDelete } : {}),
});

/** What is a trainee's goes with the trainee, by all five columns. */
export const tieToTrainee = (name: string) =>
  tie({ name, columns: [...FIVE, 'trainee_id'], target: 'Trainee', to: [...FIVE, 'id'] }, 'CASCADE');

const TraineeSchema = new EntitySchema({
  name: 'Trainee',
  tableName: 'trainees',
  columns: {
    id: key('trainees_pkey'),
    ...ofTrainee,
    seminar_id: { ...uuid, ...nullable },
    enrollment_id: uuid,
    state: { type: 'text' },
    joined_at: { type: 'timestamptz' },
    left_at: { type: 'timestamptz', ...nullable },
    mentor_wanted_at: { type: 'timestamptz', ...nullable },
    version: { type: 'integer' },
  },
  uniques: [
    { name: 'one_place_per_trainee', columns: [...FIVE, 'id'] },
    { name: 'one_trainee_per_enrollment', columns: ['enrollment_id'] },
  ],
  indices: [
    { name: 'trainees_of_an_organization', columns: ['organization_id', 'enrollment_id'] },
    { name: 'trainees_of_a_cohort', columns: ['organization_id', 'cohort_id'] },
    { name: 'trainees_of_a_track', columns: ['cohort_id', 'track_id'] },
    { name: 'trainees_of_a_seminar', columns: ['track_id', 'seminar_id'] },
    { name: 'years_of_a_trainee', columns: ['learner_id'] },
  ],
  checks: [
    {
      name: 'a_trainee_is_active_or_has_left',
      expression: `state in ('active', 'left') and (state = 'left') = (left_at is not null)`,
    },
  ],
  foreignKeys: [
    tie({
      name: 'a_trainee_is_enrolled',
      columns: ['organization_id', 'enrollment_id'],
      target: 'Enrollment',
      to: ['organizationId', 'id'],
    }),
    tie({
      name: 'a_trainee_is_of_a_cohort_of_its_organization',
      columns: ['organization_id', 'cohort_id'],
      target: 'Cohort',
      to: ['organizationId', 'id'],
    }),
    tie({
      name: 'a_trainee_is_in_a_track_of_the_cohort',
      columns: ['cohort_id', 'track_id'],
      target: 'Track',
      to: ['cohortId', 'id'],
    }),
    tie({
      name: 'a_trainee_is_in_a_seminar_of_the_track',
      columns: ['track_id', 'seminar_id'],
      target: 'Seminar',
      to: ['trackId', 'id'],
    }),
    tie({ name: 'a_trainee_is_a_person', columns: ['learner_id'], target: 'Account', to: ['id'] }),
  ],
});

const MentorshipSchema = new EntitySchema({
  name: 'Mentorship',
  tableName: 'mentorships',
  columns: {
    trainee_id: key('one_mentorship_per_pair'),
    mentor_id: key('one_mentorship_per_pair'),
    ...ofTrainee,
  },
  indices: [
    { name: 'mentorships_of_a_trainee', columns: [...FIVE, 'trainee_id'] },
    { name: 'mentorships_of_a_mentor', columns: ['mentor_id'] },
  ],
  foreignKeys: [
    tieToTrainee('a_mentorship_is_of_a_trainee'),
    tie({ name: 'a_mentor_is_a_person', columns: ['mentor_id'], target: 'Account', to: ['id'] }),
  ],
});

export const traineeSchemas = [TraineeSchema, MentorshipSchema];
