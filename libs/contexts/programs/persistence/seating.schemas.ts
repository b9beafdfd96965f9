import { EntitySchema } from 'typeorm';
import type { StaffMember } from '../domain/offering-staff.ts';
import { Seating } from '../domain/seating.ts';
import type { ApplicationTranche, OfficeClosure, Venue } from '../domain/venue.ts';

const foreignKey = (name: string, column: string, target: string, referenced = 'id') => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: [referenced],
});

export const VenueSchema = new EntitySchema<Venue>({
  name: 'Venue',
  tableName: 'venues',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'venues_pkey' },
    name: { type: 'text' },
    address: { type: 'text' },
    room: { type: 'text' },
    accessJa: { type: 'text', name: 'access_ja' },
    accessEn: { type: 'text', name: 'access_en' },
    prefectureId: { type: 'uuid', name: 'prefecture_id' },
    seats: { type: 'integer' },
    version: { type: 'integer' },
  },
  uniques: [{ name: 'one_venue_per_name_and_room', columns: ['name', 'room'] }],
  checks: [{ name: 'a_venue_has_seats', expression: 'seats > 0' }],
  indices: [{ name: 'venues_of_a_prefecture', columns: ['prefectureId'] }],
  foreignKeys: [foreignKey('a_venue_lies_in_a_prefecture', 'prefectureId', 'Organization')],
});

export const TrancheSchema = new EntitySchema<ApplicationTranche>({
  name: 'ApplicationTranche',
  tableName: 'application_tranches',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'application_tranches_pkey' },
    fiscalYear: { type: 'integer', name: 'fiscal_year' },
    nameJa: { type: 'text', name: 'name_ja' },
    nameEn: { type: 'text', name: 'name_en' },
    opensAt: { type: 'timestamptz', name: 'opens_at' },
    version: { type: 'integer' },
  },
  uniques: [{ name: 'one_tranche_per_name_and_fiscal_year', columns: ['fiscalYear', 'nameJa'] }],
});

export const OfficeClosureSchema = new EntitySchema<OfficeClosure>({
  name: 'OfficeClosure',
  tableName: 'office_closures',
  columns: {
    day: { type: 'date', primary: true, primaryKeyConstraintName: 'office_closures_pkey' },
    reason: { type: 'text' },
  },
});

export const SeatingSchema = new EntitySchema<Seating>({
  name: 'Seating',
  tableName: 'seated_offerings',
  target: Seating,
  columns: {
    offeringId: {
      type: 'uuid',
      name: 'offering_id',
      primary: true,
      primaryKeyConstraintName: 'seated_offerings_pkey',
    },
    parentOfferingId: { type: 'uuid', name: 'parent_offering_id', nullable: true },
    startsOn: { type: 'date', name: 'starts_on', nullable: true },
    endsOn: { type: 'date', name: 'ends_on', nullable: true },
    mode: { type: 'text' },
    venueId: { type: 'uuid', name: 'venue_id', nullable: true },
    seats: { type: 'integer' },
    minimumParticipants: { type: 'integer', name: 'minimum_participants' },
    trancheId: { type: 'uuid', name: 'tranche_id', nullable: true },
    applicationOpensAt: { type: 'timestamptz', name: 'application_opens_at', nullable: true },
    deadlineWorkingDays: { type: 'integer', name: 'deadline_working_days' },
    offerWorkingDays: { type: 'integer', name: 'offer_working_days' },
    quietWorkingDays: { type: 'integer', name: 'quiet_working_days' },
    fairness: { type: 'text' },
    approvalStages: { type: 'text', name: 'approval_stages', array: true },
    organizationTypes: { type: 'text', name: 'organization_types', array: true, nullable: true },
    organizationLimit: { type: 'integer', name: 'organization_limit', nullable: true },
    termsJa: { type: 'text', name: 'terms_ja' },
    termsEn: { type: 'text', name: 'terms_en' },
    bringJa: { type: 'text', name: 'bring_ja' },
    bringEn: { type: 'text', name: 'bring_en' },
    version: { type: 'integer' },
  },
  checks: [
    {
      name: 'an_offering_is_given_in_a_known_mode',
      expression: `mode = ANY (ARRAY['venue', 'online', 'on-site', 'satellite'])`,
    },
    {
      name: 'a_fairness_is_in_turn_or_lets_smaller_groups_pass',
      expression: `fairness = ANY (ARRAY['in-turn', 'smaller-groups-may-pass'])`,
    },
    {
      name: 'approval_is_by_coordinator_and_office',
      expression: `approval_stages <@ ARRAY['coordinator', 'office']`,
    },
    {
      name: 'an_offering_has_seats_for_its_minimum',
      expression: 'seats > 0 AND minimum_participants >= 0 AND minimum_participants <= seats',
    },
    { name: 'an_organization_limit_is_positive', expression: 'organization_limit > 0' },
    {
      name: 'working_days_are_not_negative',
      expression: 'deadline_working_days >= 0 AND offer_working_days > 0 AND quiet_working_days >= 0',
    },
    {
      name: 'an_offering_ends_after_it_starts',
      expression: '(starts_on IS NULL) = (ends_on IS NULL) AND ends_on >= starts_on',
    },
  ],
  indices: [
    { name: 'seated_offerings_by_day', columns: ['startsOn'] },
    { name: 'seated_offerings_of_a_venue', columns: ['venueId', 'startsOn'] },
    { name: 'seated_offerings_of_a_tranche', columns: ['trancheId'] },
    { name: 'satellites_of_an_offering', columns: ['parentOfferingId'] },
  ],
  foreignKeys: [
    foreignKey('seats_belong_to_an_offering', 'offeringId', 'Offering'),
    foreignKey('an_offering_takes_place_at_a_venue', 'venueId', 'Venue'),
    foreignKey('a_satellite_follows_an_offering_with_seats', 'parentOfferingId', 'Seating', 'offeringId'),
    foreignKey('an_offering_opens_with_a_tranche', 'trancheId', 'ApplicationTranche'),
  ],
});

export const OfferingStaffSchema = new EntitySchema<StaffMember>({
  name: 'OfferingStaff',
  tableName: 'offering_staff',
  columns: {
    offeringId: {
      type: 'uuid',
      name: 'offering_id',
      primary: true,
      primaryKeyConstraintName: 'offering_staff_pkey',
    },
    personId: {
      type: 'uuid',
      name: 'person_id',
      primary: true,
      primaryKeyConstraintName: 'offering_staff_pkey',
    },
    part: { type: 'text' },
  },
  checks: [{ name: 'staff_instruct_or_tutor', expression: `part = ANY (ARRAY['instructor', 'tutor'])` }],
  indices: [{ name: 'offerings_of_a_staff_member', columns: ['personId'] }],
  foreignKeys: [
    foreignKey('staff_serve_an_offering_with_seats', 'offeringId', 'Seating', 'offeringId'),
    foreignKey('staff_are_people', 'personId', 'Account'),
  ],
});

export const seatingSchemas = [VenueSchema, TrancheSchema, OfficeClosureSchema, SeatingSchema, OfferingStaffSchema];
