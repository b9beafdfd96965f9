import { EntitySchema } from 'typeorm';
import { Gathering } from '../domain/gathering.ts';

const text = { type: 'text' } as const;
const uuid = { type: 'uuid' } as const;
const foreignKey = (name: string, column: string, target: string) => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
});

const GatheringSchema = new EntitySchema<Gathering>({
  name: 'Gathering',
  tableName: 'gatherings',
  target: Gathering,
  columns: {
    id: { ...uuid, primary: true, primaryKeyConstraintName: 'gatherings_pkey' },
    offeringId: { ...uuid, name: 'offering_id' },
    titleJa: { ...text, name: 'title_ja' },
    titleEn: { ...text, name: 'title_en' },
    format: text,
    venueId: { ...uuid, name: 'venue_id', nullable: true },
    place: text,
    link: { ...text, nullable: true },
    noteJa: { ...text, name: 'note_ja' },
    noteEn: { ...text, name: 'note_en' },
    groupIds: { ...uuid, name: 'group_ids', array: true, default: '{}' },
    state: text,
    version: { type: 'integer' },
  },
  uniques: [{ name: 'one_offering_per_gathering', columns: ['offeringId', 'id'] }],
  checks: [
    { name: 'a_gathering_has_a_form', expression: `format = ANY (ARRAY['in-person', 'online', 'hybrid'])` },
    { name: 'a_gathering_is_planned_or_canceled', expression: `state = ANY (ARRAY['planned', 'canceled'])` },
    {
      name: 'online_there_is_no_place_and_in_a_room_no_link',
      expression: `(format <> 'online' OR (venue_id IS NULL AND place = '')) AND (format <> 'in-person' OR link IS NULL)`,
    },
  ],
  foreignKeys: [
    foreignKey('a_gathering_is_of_an_offering', 'offeringId', 'Offering'),
    foreignKey('a_gathering_takes_place_at_a_venue', 'venueId', 'Venue'),
  ],
});

const one = 'one_absence_per_session_and_enrollment';
const AbsenceSchema = new EntitySchema({
  name: 'Absence',
  tableName: 'absences',
  columns: {
    session_id: { ...uuid, primary: true, primaryKeyConstraintName: one },
    enrollment_id: { ...uuid, primary: true, primaryKeyConstraintName: one },
    organization_id: uuid,
    learner_id: uuid,
    offering_id: uuid,
    sort: text,
    words: text,
    is_partial: { type: 'boolean' },
    told_by: uuid,
    told_at: { type: 'timestamptz' },
  },
  indices: [{ name: 'absences_of_an_enrollment', columns: ['enrollment_id'] }],
  checks: [
    {
      name: 'an_absence_has_a_known_reason',
      expression: `sort = ANY (ARRAY['illness', 'school', 'work', 'transport', 'other'])`,
    },
  ],
  foreignKeys: [
    {
      name: 'an_absence_is_from_a_session_of_the_offering',
      target: 'offering_sessions',
      columnNames: ['offering_id', 'session_id'],
      referencedColumnNames: ['offeringId', 'id'],
    },
    {
      name: 'an_absence_stays_in_the_organization_of_its_enrollment',
      target: 'Enrollment',
      columnNames: ['organization_id', 'enrollment_id'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE' as const,
    },
  ],
});

const EnrollmentGroupSchema = new EntitySchema({
  name: 'EnrollmentGroup',
  tableName: 'enrollment_groups',
  columns: {
    enrollment_id: { ...uuid, primary: true, primaryKeyConstraintName: 'one_group_per_enrollment' },
    organization_id: uuid,
    learner_id: uuid,
    group_id: uuid,
  },
  indices: [{ name: 'enrollments_of_a_group', columns: ['group_id'] }],
  foreignKeys: [
    {
      name: 'a_group_stays_in_the_organization_of_its_enrollment',
      target: 'Enrollment',
      columnNames: ['organization_id', 'enrollment_id'],
      referencedColumnNames: ['organizationId', 'id'],
      onDelete: 'CASCADE' as const,
    },
  ],
});

export const gatheringSchemas = [GatheringSchema, AbsenceSchema, EnrollmentGroupSchema];
