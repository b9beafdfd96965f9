import { EntitySchema } from 'typeorm';
import { AccountSchema, ArrivalSchema, MembershipSchema, RoleGrantSchema } from './identity.schemas.ts';

const instant = (name: string) => ({ type: 'timestamptz', name }) as const;
const text = { type: 'text' } as const;
/** What is a person's alone goes with their account; every other record of theirs keeps it. */
const ofPerson = (name: string) => ({
  name,
  target: 'Account',
  columnNames: ['person_id'],
  referencedColumnNames: ['id'],
  onDelete: 'CASCADE' as const,
});
const key = (type: 'uuid' | 'text', primaryKeyConstraintName: string) => ({
  type,
  primary: true,
  primaryKeyConstraintName,
});

const PasswordHashSchema = new EntitySchema({
  name: 'PasswordHash',
  tableName: 'password_hashes',
  columns: { person_id: key('uuid', 'one_password_per_person'), hash: text, set_at: instant('set_at') },
  foreignKeys: [ofPerson('a_password_is_of_a_person')],
});

const SessionSchema = new EntitySchema({
  name: 'Session',
  tableName: 'sessions',
  columns: {
    id: key('uuid', 'sessions_pkey'),
    token_hash: text,
    organization_id: { type: 'uuid', nullable: true },
    person_id: { type: 'uuid' },
    state: text,
    opened_by: text,
    device: text,
    started_at: instant('started_at'),
    seen_at: instant('seen_at'),
    idle_until: instant('idle_until'),
    expires_at: instant('expires_at'),
  },
  uniques: [{ name: 'one_session_per_token', columns: ['token_hash'] }],
  indices: [{ name: 'sessions_of_a_person', columns: ['person_id'] }],
  checks: [
    {
      name: 'a_session_is_full_or_still_has_to_finish',
      expression: `state = ANY (ARRAY['to-finish', 'full'])`,
    },
  ],
  foreignKeys: [
    ofPerson('a_session_is_of_a_person'),
    {
      name: 'a_session_acts_for_an_organization',
      target: 'Organization',
      columnNames: ['organization_id'],
      referencedColumnNames: ['id'],
    },
  ],
});

const SignInCodeSchema = new EntitySchema({
  name: 'SignInCode',
  tableName: 'sign_in_codes',
  columns: {
    person_id: key('uuid', 'one_code_per_person_and_kind'),
    kind: key('text', 'one_code_per_person_and_kind'),
    code_hash: text,
    tries_left: { type: 'integer' },
    expires_at: instant('expires_at'),
    consumed_at: { ...instant('consumed_at'), nullable: true },
  },
  uniques: [{ name: 'one_person_per_code', columns: ['code_hash'] }],
  checks: [{ name: 'a_code_is_a_slip_or_a_link', expression: `kind = ANY (ARRAY['slip', 'link'])` }],
  foreignKeys: [ofPerson('a_code_is_of_a_person')],
});

const SignInFailureSchema = new EntitySchema({
  name: 'SignInFailure',
  tableName: 'sign_in_failures',
  columns: {
    subject: key('text', 'one_count_per_subject'),
    failures: { type: 'integer' },
    last_failed_at: instant('last_failed_at'),
    wait_until: instant('wait_until'),
  },
  indices: [{ name: 'failures_by_age', columns: ['last_failed_at'] }],
});

const DeviceSchema = new EntitySchema({
  name: 'Device',
  tableName: 'devices',
  columns: {
    device_hash: key('text', 'one_device_per_person'),
    person_id: key('uuid', 'one_device_per_person'),
    last_sign_in_at: instant('last_sign_in_at'),
  },
  foreignKeys: [ofPerson('a_device_was_used_by_a_person')],
});

const AcceptedDocumentSchema = new EntitySchema({
  name: 'AcceptedDocument',
  tableName: 'accepted_documents',
  columns: {
    person_id: key('uuid', 'one_acceptance_per_version'),
    document: key('text', 'one_acceptance_per_version'),
    version: key('text', 'one_acceptance_per_version'),
    accepted_at: instant('accepted_at'),
  },
  foreignKeys: [ofPerson('a_document_is_accepted_by_a_person')],
});

const DeletionAskedSchema = new EntitySchema({
  name: 'DeletionAsked',
  tableName: 'deletions_asked',
  columns: {
    person_id: key('uuid', 'one_deletion_per_person'),
    asked_at: instant('asked_at'),
    expected_on: { type: 'date' },
  },
  foreignKeys: [ofPerson('a_deletion_is_asked_by_a_person')],
});

const SignUpSchema = new EntitySchema({
  name: 'SignUp',
  tableName: 'sign_ups',
  columns: {
    id: key('uuid', 'sign_ups_pkey'),
    name: text,
    mail: text,
    code_hash: { ...text, nullable: true },
    leads_to: { ...text, nullable: true },
    asked_at: instant('asked_at'),
    expires_at: instant('expires_at'),
  },
  uniques: [{ name: 'one_sign_up_per_code', columns: ['code_hash'] }],
  indices: [
    { name: 'sign_ups_by_mail', columns: ['mail'] },
    { name: 'sign_ups_by_end', columns: ['expires_at'] },
  ],
  checks: [{ name: 'a_sign_up_leads_to_a_page_of_this_site', expression: `leads_to ~ '^(/[a-z0-9-]+)+$'` }],
});

export const identitySchemas = [
  AccountSchema,
  ArrivalSchema,
  MembershipSchema,
  RoleGrantSchema,
  PasswordHashSchema,
  SessionSchema,
  SignInCodeSchema,
  SignInFailureSchema,
  DeletionAskedSchema,
  DeviceSchema,
  AcceptedDocumentSchema,
  SignUpSchema,
];
