import { EntitySchema } from 'typeorm';
import { ofTrainee, tie, tieToTrainee } from './trainee.schemas.ts';

const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const instant = { type: 'timestamptz' } as const;
const key = (primaryKeyConstraintName: string) => ({ ...uuid, primary: true, primaryKeyConstraintName }) as const;
const FIVE = ['organization_id', 'learner_id', 'cohort_id', 'track_id', 'trainee_id'];
const ofOne = { trainee_id: uuid, ...ofTrainee };
const links = { type: 'text', array: true } as const;
const written = {
  body: text,
  written_at: instant,
  corrected_at: { ...instant, nullable: true },
  version: { type: 'integer' },
} as const;
const byAuthor = (name: string) => tie({ name, columns: ['author_id'], target: 'Account', to: ['id'] });

const LogDraftSchema = new EntitySchema({
  name: 'LogDraft',
  tableName: 'log_drafts',
  columns: {
    trainee_id: key('one_draft_of_the_log_per_trainee'),
    ...ofTrainee,
    body: text,
    links,
    revision: { type: 'integer' },
    saved_at: instant,
  },
  indices: [{ name: 'log_drafts_of_a_trainee', columns: FIVE }],
  foreignKeys: [tieToTrainee('a_draft_of_the_log_is_the_trainees')],
});

const LogEntrySchema = new EntitySchema({
  name: 'LogEntry',
  tableName: 'log_entries',
  columns: { id: key('log_entries_pkey'), ...ofOne, ...written, links },
  uniques: [{ name: 'one_place_per_log_entry', columns: [...FIVE, 'id'] }],
  indices: [{ name: 'log_entries_of_a_trainee', columns: ['trainee_id', 'written_at'] }],
  checks: [{ name: 'a_log_entry_says_something', expression: `btrim(body) <> '' or cardinality(links) > 0` }],
  foreignKeys: [tieToTrainee('a_log_entry_is_the_trainees')],
});

const LogAnswerSchema = new EntitySchema({
  name: 'LogAnswer',
  tableName: 'log_answers',
  columns: { id: key('log_answers_pkey'), log_entry_id: uuid, author_id: uuid, ...ofOne, ...written },
  indices: [
    { name: 'answers_to_a_log_entry', columns: [...FIVE, 'log_entry_id'] },
    { name: 'log_answers_of_a_trainee', columns: ['trainee_id', 'written_at'] },
    { name: 'log_answers_of_an_author', columns: ['author_id'] },
  ],
  checks: [{ name: 'an_answer_says_something', expression: `btrim(body) <> ''` }],
  foreignKeys: [
    tie(
      {
        name: 'an_answer_is_to_a_log_entry',
        columns: [...FIVE, 'log_entry_id'],
        target: 'LogEntry',
        to: [...FIVE, 'id'],
      },
      'CASCADE',
    ),
    byAuthor('an_answer_has_an_author'),
  ],
});

const TraineeNoteSchema = new EntitySchema({
  name: 'TraineeNote',
  tableName: 'trainee_notes',
  columns: { id: key('trainee_notes_pkey'), author_id: uuid, ...ofOne, ...written },
  indices: [
    { name: 'trainee_notes_of_a_trainee', columns: FIVE },
    { name: 'trainee_notes_by_time', columns: ['trainee_id', 'written_at'] },
    { name: 'trainee_notes_of_an_author', columns: ['author_id'] },
  ],
  checks: [
    { name: 'a_note_says_something', expression: `btrim(body) <> ''` },
    { name: 'nobody_notes_on_themself', expression: 'author_id <> learner_id' },
  ],
  foreignKeys: [tieToTrainee('a_note_is_on_a_trainee'), byAuthor('a_note_has_an_author')],
});

const TraineePlacingSchema = new EntitySchema({
  name: 'TraineePlacing',
  tableName: 'trainee_placings',
  columns: {
    trainee_id: key('one_placing_per_trainee_and_version'),
    version: { type: 'integer', primary: true, primaryKeyConstraintName: 'one_placing_per_trainee_and_version' },
    ...ofTrainee,
    seminar_id: { ...uuid, nullable: true },
    mentor_ids: { type: 'uuid', array: true },
    placed_at: instant,
  },
  indices: [
    { name: 'placings_of_a_trainee', columns: FIVE },
    { name: 'placings_in_a_seminar', columns: ['track_id', 'seminar_id'] },
  ],
  foreignKeys: [
    tieToTrainee('a_placing_is_of_a_trainee'),
    tie({
      name: 'a_placing_is_in_a_seminar_of_the_track',
      columns: ['track_id', 'seminar_id'],
      target: 'Seminar',
      to: ['trackId', 'id'],
    }),
  ],
});

export const journalSchemas = [
  LogDraftSchema,
  LogEntrySchema,
  LogAnswerSchema,
  TraineeNoteSchema,
  TraineePlacingSchema,
];
