import { EntitySchema } from 'typeorm';
import { inEnrollment } from './team.schemas.ts';

const text = { type: 'text' } as const;
const uuid = { type: 'uuid' } as const;
const instant = { type: 'timestamptz' } as const;
const whole = { type: 'integer' } as const;
const points = { type: 'numeric', precision: 6, scale: 1, nullable: true } as const;
const foreignKey = (name: string, column: string, target: string, referenced = 'id') => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: [referenced],
});
const person = { organization_id: uuid, learner_id: uuid, offering_id: uuid };
const recorded = { points, comment: text, recorded_by: uuid, recorded_at: instant, version: whole };

const SheetSchema = new EntitySchema({
  name: 'ResultSheet',
  tableName: 'result_sheets',
  columns: {
    offering_id: { ...uuid, primary: true, primaryKeyConstraintName: 'one_result_sheet_per_offering' },
    most_points: whole,
    released_at: { ...instant, nullable: true },
    released_by: { ...uuid, nullable: true },
    version: whole,
  },
  checks: [
    { name: 'a_scale_has_points', expression: 'most_points >= 1 AND most_points <= 1000' },
    { name: 'results_are_released_by_a_person', expression: '(released_at IS NULL) = (released_by IS NULL)' },
  ],
  foreignKeys: [foreignKey('results_are_of_an_offering', 'offering_id', 'Offering')],
});

const PersonResultSchema = new EntitySchema({
  name: 'PersonResult',
  tableName: 'person_results',
  columns: {
    enrollment_id: { ...uuid, primary: true, primaryKeyConstraintName: 'one_result_per_enrollment' },
    ...person,
    ...recorded,
  },
  indices: [{ name: 'person_results_of_an_offering', columns: ['offering_id'] }],
  checks: [{ name: 'points_of_a_person_are_not_negative', expression: 'points >= 0' }],
  foreignKeys: [
    foreignKey('a_result_of_a_person_is_of_a_sheet', 'offering_id', 'ResultSheet', 'offering_id'),
    inEnrollment('a_result_stays_in_the_organization_of_its_enrollment'),
  ],
});

const TeamResultSchema = new EntitySchema({
  name: 'TeamResult',
  tableName: 'team_results',
  columns: {
    team_id: { ...uuid, primary: true, primaryKeyConstraintName: 'one_result_per_team' },
    offering_id: uuid,
    ...recorded,
  },
  indices: [{ name: 'team_results_of_an_offering', columns: ['offering_id'] }],
  checks: [{ name: 'points_of_a_team_are_not_negative', expression: 'points >= 0' }],
  foreignKeys: [
    foreignKey('a_result_of_a_team_is_of_a_sheet', 'offering_id', 'ResultSheet', 'offering_id'),
    {
      name: 'a_result_is_of_a_team_of_the_offering',
      target: 'Team',
      columnNames: ['offering_id', 'team_id'],
      referencedColumnNames: ['offering_id', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});

const StickerSchema = new EntitySchema({
  name: 'Sticker',
  tableName: 'stickers',
  columns: {
    enrollment_id: { ...uuid, primary: true, primaryKeyConstraintName: 'one_sticker_per_enrollment' },
    ...person,
    handed_out_by: uuid,
    handed_out_at: instant,
  },
  indices: [
    { name: 'stickers_of_an_offering', columns: ['offering_id'] },
    { name: 'stickers_by_who_handed_them_out', columns: ['handed_out_by'] },
  ],
  foreignKeys: [
    foreignKey('a_sticker_is_handed_out_by_a_person', 'handed_out_by', 'Account'),
    inEnrollment('a_sticker_stays_in_the_organization_of_its_enrollment'),
  ],
});

const NoteSchema = new EntitySchema({
  name: 'SessionNote',
  tableName: 'session_notes',
  columns: {
    id: { ...uuid, primary: true, primaryKeyConstraintName: 'session_notes_pkey' },
    offering_id: uuid,
    session_id: uuid,
    note: text,
    written_by: uuid,
    written_at: instant,
    corrected_at: { ...instant, nullable: true },
    version: whole,
  },
  indices: [
    { name: 'notes_of_a_session', columns: ['session_id'] },
    { name: 'session_notes_by_who_wrote_them', columns: ['written_by'] },
  ],
  foreignKeys: [
    foreignKey('a_note_is_written_by_a_person', 'written_by', 'Account'),
    {
      name: 'a_note_is_of_a_session_of_the_offering',
      target: 'offering_sessions',
      columnNames: ['offering_id', 'session_id'],
      referencedColumnNames: ['offeringId', 'id'],
    },
  ],
});

export const resultSchemas = [SheetSchema, PersonResultSchema, TeamResultSchema, StickerSchema, NoteSchema];
