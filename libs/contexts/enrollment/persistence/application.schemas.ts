import { EntitySchema } from 'typeorm';

const references = (name: string, column: string, target: string) => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
});
const among = (column: string, words: readonly string[]) =>
  `${column} = ANY (ARRAY[${words.map((word) => `'${word}'`).join(', ')}])`;

// A foreign key is checked past row-level security: only the pair keeps a row out of another organization's application.
const inApplication = (name: string) => ({
  name,
  target: 'Application',
  columnNames: ['organization_id', 'application_id'],
  referencedColumnNames: ['organization_id', 'id'],
});

const states = [
  'awaiting-approval',
  'waitlisted',
  'offered',
  'confirmed',
  'canceled',
  'rejected',
  'declined',
  'expired',
];

const SeatLedgerSchema = new EntitySchema({
  name: 'SeatLedger',
  tableName: 'seat_ledgers',
  columns: {
    offering_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'seat_ledgers_pkey' },
    held: { type: 'integer' },
    sequence: { type: 'integer' },
  },
  checks: [{ name: 'held_seats_are_not_negative', expression: 'held >= 0' }],
  foreignKeys: [references('a_ledger_counts_the_seats_of_an_offering', 'offering_id', 'Offering')],
});

const ApplicationSchema = new EntitySchema({
  name: 'Application',
  tableName: 'applications',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'applications_pkey' },
    organization_id: { type: 'uuid' },
    applied_by: { type: 'uuid' },
    edition_id: { type: 'uuid' },
    offering_id: { type: 'uuid' },
    choices: { type: 'uuid', array: true },
    ticket: { type: 'bigint' },
    state: { type: 'text' },
    holds_seats: { type: 'boolean' },
    stages: { type: 'text', array: true },
    approvals: { type: 'jsonb' },
    offered_until: { type: 'timestamptz', nullable: true },
    names_due_at: { type: 'timestamptz', nullable: true },
    reserved_by_organization_id: { type: 'uuid', nullable: true },
    terms_accepted_at: { type: 'timestamptz' },
    version: { type: 'integer' },
  },
  uniques: [
    { name: 'one_organization_per_application', columns: ['organization_id', 'id'] },
    { name: 'one_application_per_ticket', columns: ['ticket'] },
  ],
  checks: [
    { name: 'an_application_is_in_a_known_state', expression: among('state', states) },
    {
      name: 'confirmed_and_offered_seats_are_held',
      expression: `case when state in ('confirmed', 'offered') then holds_seats else state = 'awaiting-approval' or not holds_seats end`,
    },
    { name: 'an_offer_ends', expression: `(state = 'offered') = (offered_until is not null)` },
    {
      name: 'an_application_ranks_one_to_three_offerings',
      expression: 'cardinality(choices) >= 1 AND cardinality(choices) <= 3',
    },
  ],
  indices: [
    { name: 'applications_of_an_organization', columns: ['organization_id', 'state'] },
    { name: 'applications_of_an_offering', columns: ['offering_id'], where: 'holds_seats' },
    // A GIN index, which an EntitySchema cannot declare.
    { name: 'applications_in_line', columns: ['choices'], synchronize: false },
    { name: 'applications_of_an_applicant', columns: ['applied_by'] },
    { name: 'offers_by_their_end', columns: ['offered_until'], where: `state = 'offered'` },
    { name: 'applications_by_the_day_of_names', columns: ['names_due_at'], where: 'names_due_at IS NOT NULL' },
  ],
  foreignKeys: [
    references('an_application_is_for_an_organization', 'organization_id', 'Organization'),
    references('an_application_is_made_by_a_person', 'applied_by', 'Account'),
    references('an_application_is_for_an_edition', 'edition_id', 'Edition'),
    references('an_application_is_for_an_offering', 'offering_id', 'Offering'),
    references('seats_are_reserved_by_an_organization', 'reserved_by_organization_id', 'Organization'),
  ],
});

const ApplicationMemberSchema = new EntitySchema({
  name: 'ApplicationMember',
  tableName: 'application_members',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'application_members_pkey' },
    application_id: { type: 'uuid' },
    organization_id: { type: 'uuid' },
    edition_id: { type: 'uuid' },
    applied_by: { type: 'uuid', nullable: true },
    learner_id: { type: 'uuid', nullable: true },
    invited_name: { type: 'text', nullable: true },
    invited_mail: { type: 'text', nullable: true },
    invited_mail_in_lower: {
      type: 'text',
      nullable: true,
      generatedType: 'STORED',
      asExpression: 'lower(invited_mail)',
    },
    state: { type: 'text' },
    enrollment_id: { type: 'uuid', nullable: true },
    is_over: { type: 'boolean', default: false },
  },
  checks: [
    {
      name: 'a_seat_is_live_canceled_or_released',
      expression: among('state', ['live', 'canceled', 'released']),
    },
    {
      name: 'somebody_invited_has_a_name_and_a_mail',
      expression: '(invited_name IS NULL) = (invited_mail IS NULL)',
    },
    { name: 'a_place_is_somebodys', expression: 'enrollment_id IS NULL OR learner_id IS NOT NULL' },
  ],
  indices: [
    { name: 'seats_of_an_application', columns: ['application_id'] },
    { name: 'seats_of_a_person', columns: ['learner_id'] },
    {
      name: 'seats_by_invited_mail',
      columns: ['invited_mail_in_lower'],
      where: `learner_id is null and state = 'live'`,
    },
    {
      name: 'one_live_seat_per_person_and_edition',
      columns: ['learner_id', 'edition_id'],
      unique: true,
      where: `state = 'live' and not is_over`,
    },
  ],
  foreignKeys: [
    inApplication('a_seat_stays_in_the_organization_of_its_application'),
    {
      name: 'a_seat_becomes_a_place_in_the_same_organization',
      target: 'Enrollment',
      columnNames: ['organization_id', 'enrollment_id'],
      referencedColumnNames: ['organizationId', 'id'],
    },
    references('a_seat_is_for_a_person', 'learner_id', 'Account'),
  ],
});

const BookedDaySchema = new EntitySchema({
  name: 'BookedDay',
  tableName: 'booked_days',
  columns: {
    learner_id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'one_place_per_person_and_day' },
    day: { type: 'date', primary: true, primaryKeyConstraintName: 'one_place_per_person_and_day' },
    organization_id: { type: 'uuid' },
    application_id: { type: 'uuid' },
    offering_id: { type: 'uuid' },
  },
  indices: [{ name: 'booked_days_of_an_application', columns: ['application_id'] }],
  foreignKeys: [
    // A day is booked before its party is saved: whoever is taken is found out first.
    { ...inApplication('a_day_is_booked_for_an_application'), deferrable: 'INITIALLY DEFERRED' as const },
    references('a_day_is_booked_for_a_person', 'learner_id', 'Account'),
  ],
});

const ofInterest = { primary: true, primaryKeyConstraintName: 'one_interest_per_person_and_offering' } as const;

const InterestSchema = new EntitySchema({
  name: 'Interest',
  tableName: 'interests',
  columns: {
    offering_id: { type: 'uuid', ...ofInterest },
    learner_id: { type: 'uuid', ...ofInterest },
    organization_id: { type: 'uuid' },
    shown_at: { type: 'timestamptz' },
  },
  indices: [{ name: 'interests_of_an_organization', columns: ['organization_id'] }],
  foreignKeys: [
    references('an_interest_is_in_an_offering', 'offering_id', 'Offering'),
    references('an_interest_is_of_a_person', 'learner_id', 'Account'),
    references('an_interest_is_of_a_member_of_an_organization', 'organization_id', 'Organization'),
  ],
});

const SeatAuditSchema = new EntitySchema({
  name: 'SeatAudit',
  tableName: 'seat_audits',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'seat_audits_pkey' },
    audited_at: { type: 'timestamptz' },
    broken: { type: 'jsonb' },
  },
  indices: [{ name: 'seat_audits_by_time', columns: ['audited_at'] }],
});

export const applicationSchemas = [
  SeatLedgerSchema,
  ApplicationSchema,
  ApplicationMemberSchema,
  BookedDaySchema,
  InterestSchema,
  SeatAuditSchema,
];
