import { EntitySchema } from 'typeorm';
import { Session } from '../domain/session.ts';

const text = { type: 'text' } as const;
const uuid = { type: 'uuid' } as const;
const instant = { type: 'timestamptz' } as const;
const foreignKey = (name: string, column: string, target: string) => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
});

// Foreign keys are checked past row-level security: the pairs keep a row in its organization and in its offering.
const inEnrollment = (name: string) => ({
  name,
  target: 'Enrollment',
  columnNames: ['organization_id', 'enrollment_id'],
  referencedColumnNames: ['organizationId', 'id'],
  onDelete: 'CASCADE' as const,
});
const inSession = (name: string) => ({
  name,
  target: 'offering_sessions',
  columnNames: ['offering_id', 'session_id'],
  referencedColumnNames: ['offeringId', 'id'],
});

const OfferingSessionSchema = new EntitySchema<Session>({
  name: 'OfferingSession',
  tableName: 'offering_sessions',
  target: Session,
  columns: {
    id: { ...uuid, primary: true, primaryKeyConstraintName: 'offering_sessions_pkey' },
    offeringId: { ...uuid, name: 'offering_id' },
    number: { type: 'integer' },
    day: { type: 'date' },
    startsAt: { ...instant, name: 'starts_at' },
    endsAt: { ...instant, name: 'ends_at' },
    titleJa: { ...text, name: 'title_ja' },
    titleEn: { ...text, name: 'title_en' },
    venueId: { ...uuid, name: 'venue_id', nullable: true },
    gatheringId: { ...uuid, name: 'gathering_id', nullable: true },
    halfDays: { type: 'text', array: true, name: 'half_days' },
    revision: { type: 'integer' },
    state: text,
    version: { type: 'integer' },
  },
  uniques: [
    { name: 'one_offering_per_session', columns: ['offeringId', 'id'] },
    { name: 'one_session_per_offering_and_number', columns: ['offeringId', 'number'] },
  ],
  indices: [
    { name: 'offering_sessions_by_day', columns: ['day', 'state'] },
    { name: 'days_of_a_gathering', columns: ['gatheringId'], where: 'gathering_id IS NOT NULL' },
  ],
  checks: [
    { name: 'a_session_is_planned_or_canceled', expression: `state = ANY (ARRAY['planned', 'canceled'])` },
    { name: 'a_session_ends_after_it_starts', expression: 'ends_at > starts_at' },
    {
      name: 'a_session_has_half_days',
      expression: `cardinality(half_days) > 0 AND half_days <@ ARRAY['am', 'pm']`,
    },
  ],
  foreignKeys: [
    foreignKey('a_session_is_of_an_offering', 'offeringId', 'Offering'),
    foreignKey('a_session_takes_place_at_a_venue', 'venueId', 'Venue'),
    {
      name: 'a_session_is_a_day_of_a_gathering_of_its_offering',
      target: 'Gathering',
      columnNames: ['offering_id', 'gathering_id'],
      referencedColumnNames: ['offeringId', 'id'],
    },
  ],
});

const one = 'one_attendance_per_session_half_day_and_enrollment';
const AttendanceSchema = new EntitySchema({
  name: 'Attendance',
  tableName: 'attendances',
  columns: {
    session_id: { ...uuid, primary: true, primaryKeyConstraintName: one },
    half_day: { ...text, primary: true, primaryKeyConstraintName: one },
    enrollment_id: { ...uuid, primary: true, primaryKeyConstraintName: one },
    organization_id: uuid,
    learner_id: uuid,
    offering_id: uuid,
    mark: text,
    source: text,
    recorded_by: uuid,
    recorded_at: instant,
    device: { ...text, nullable: true },
    version: { type: 'integer' },
  },
  indices: [{ name: 'attendances_of_an_enrollment', columns: ['enrollment_id'] }],
  checks: [
    { name: 'attendance_is_morning_or_afternoon', expression: `half_day = ANY (ARRAY['am', 'pm'])` },
    { name: 'attendance_is_full_partial_or_absent', expression: `mark = ANY (ARRAY['full', 'partial', 'absent'])` },
    {
      name: 'attendance_is_told_by_staff_themselves_or_a_device',
      expression: `source = ANY (ARRAY['staff', 'self', 'device'])`,
    },
  ],
  foreignKeys: [
    inSession('attendance_is_of_a_session_of_the_offering'),
    inEnrollment('attendance_stays_in_the_organization_of_its_enrollment'),
  ],
});

const NonceSchema = new EntitySchema({
  name: 'AttendanceNonce',
  tableName: 'attendance_nonces',
  columns: {
    nonce: { ...uuid, primary: true, primaryKeyConstraintName: 'one_mark_per_nonce' },
    offering_id: uuid,
    session_id: uuid,
    recorded_at: instant,
  },
  foreignKeys: [inSession('a_nonce_is_of_a_session_of_the_offering')],
});

const VerdictSchema = new EntitySchema({
  name: 'AttendanceVerdict',
  tableName: 'attendance_verdicts',
  columns: {
    enrollment_id: { ...uuid, primary: true, primaryKeyConstraintName: 'one_verdict_per_enrollment' },
    organization_id: uuid,
    learner_id: uuid,
    offering_id: uuid,
    verdict: { ...text, nullable: true },
    recorded_at: { ...instant, nullable: true },
  },
  indices: [{ name: 'verdicts_of_an_offering', columns: ['offering_id'] }],
  checks: [
    { name: 'a_verdict_is_full_partial_or_none', expression: `verdict = ANY (ARRAY['full', 'partial', 'none'])` },
  ],
  foreignKeys: [inEnrollment('a_verdict_stays_in_the_organization_of_its_enrollment')],
});

export const deliverySchemas = [OfferingSessionSchema, AttendanceSchema, NonceSchema, VerdictSchema];
