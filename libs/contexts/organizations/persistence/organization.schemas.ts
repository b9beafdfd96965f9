import { EntitySchema } from 'typeorm';

const references = (name: string, column: string, target = 'Organization') => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
});
const among = (column: string, words: readonly string[]) =>
  `${column} = ANY (ARRAY[${words.map((word) => `'${word}'`).join(', ')}])`;

const types = [
  'prefecture',
  'municipality',
  'bureau',
  'office',
  'national-body',
  'independent-agency',
  'designated-corporation',
  'critical-infrastructure',
  'company',
  'school',
];
const kinds = ['prefecture', 'special-ward', 'designated-city', 'city', 'town', 'village'];
const eventKinds = ['absorbed', 'new-merger', 'split', 'status-change', 'designated', 'renamed', 'county-change'];

const OrganizationSchema = new EntitySchema({
  name: 'Organization',
  tableName: 'organizations',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'organizations_pkey' },
    code: { type: 'text' },
    name: { type: 'text' },
    full_name: { type: 'text' },
    type: { type: 'text' },
    kana: { type: 'text', nullable: true },
    kind: { type: 'text', nullable: true },
    prefecture_id: { type: 'uuid', nullable: true },
    bureau_id: { type: 'uuid', nullable: true },
    closed_on: { type: 'date', nullable: true },
  },
  uniques: [{ name: 'one_organization_per_code', columns: ['code'] }],
  indices: [
    { name: 'organizations_of_a_prefecture', columns: ['prefecture_id'] },
    { name: 'organizations_of_a_bureau', columns: ['bureau_id'] },
  ],
  foreignKeys: [
    references('an_organization_lies_in_a_prefecture', 'prefecture_id'),
    references('an_organization_belongs_to_a_bureau', 'bureau_id'),
  ],
  checks: [
    { name: 'an_organization_is_of_a_known_type', expression: among('type', types) },
    { name: 'a_local_government_is_of_a_known_kind', expression: among('kind', kinds) },
  ],
});

const version = { primary: true, primaryKeyConstraintName: 'one_version_per_organization_and_day' } as const;

const OrganizationVersionSchema = new EntitySchema({
  name: 'OrganizationVersion',
  tableName: 'organization_versions',
  columns: {
    organization_id: { type: 'uuid', ...version },
    valid_from: { type: 'date', ...version },
    valid_to: { type: 'date', nullable: true },
    code: { type: 'text' },
    name: { type: 'text' },
    kana: { type: 'text', nullable: true },
    kind: { type: 'text', nullable: true },
    prefecture_id: { type: 'uuid', nullable: true },
    bureau_id: { type: 'uuid', nullable: true },
    search_key: { type: 'text' },
  },
  uniques: [{ name: 'one_organization_per_code_and_day', columns: ['code', 'valid_from'] }],
  foreignKeys: [
    references('a_version_is_of_an_organization', 'organization_id'),
    references('a_version_lies_in_a_prefecture', 'prefecture_id'),
    references('a_version_belongs_to_a_bureau', 'bureau_id'),
  ],
  checks: [{ name: 'a_version_ends_after_it_starts', expression: 'valid_to > valid_from' }],
});

const OrganizationEventSchema = new EntitySchema({
  name: 'OrganizationEvent',
  tableName: 'organization_events',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'organization_events_pkey' },
    effective_on: { type: 'date' },
    kind: { type: 'text' },
    notice: { type: 'text', nullable: true },
  },
  checks: [{ name: 'an_organization_event_is_of_a_known_kind', expression: among('kind', eventKinds) }],
});

const member = { primary: true, primaryKeyConstraintName: 'one_role_per_event_and_organization' } as const;

const OrganizationEventMemberSchema = new EntitySchema({
  name: 'OrganizationEventMember',
  tableName: 'organization_event_members',
  columns: {
    event_id: { type: 'uuid', ...member },
    organization_id: { type: 'uuid', ...member },
    role: { type: 'text', ...member },
  },
  indices: [{ name: 'events_of_an_organization', columns: ['organization_id'] }],
  foreignKeys: [
    references('a_member_takes_part_in_an_event', 'event_id', 'OrganizationEvent'),
    references('a_member_of_an_event_is_an_organization', 'organization_id'),
  ],
  checks: [{ name: 'a_member_is_predecessor_or_successor', expression: among('role', ['predecessor', 'successor']) }],
});

export const organizationSchemas = [
  OrganizationSchema,
  OrganizationVersionSchema,
  OrganizationEventSchema,
  OrganizationEventMemberSchema,
];
