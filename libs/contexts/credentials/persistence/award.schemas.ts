import { EntitySchema } from 'typeorm';
import type { Award } from '../domain/award.ts';
import type { BadgeClass, Issuer } from '../domain/badge-class.ts';

const foreignKey = (name: string, column: string, target: string) => ({
  name,
  target,
  columnNames: [column],
  referencedColumnNames: ['id'],
});

export const IssuerSchema = new EntitySchema<Issuer>({
  name: 'Issuer',
  tableName: 'issuers',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'issuers_pkey' },
    organizationId: { type: 'uuid', name: 'organization_id' },
    slug: { type: 'text' },
    name: { type: 'text' },
    nameEn: { type: 'text', name: 'name_en' },
    mail: { type: 'text' },
    version: { type: 'integer' },
  },
  uniques: [
    { name: 'one_issuer_per_organization', columns: ['organizationId'] },
    { name: 'one_issuer_per_slug', columns: ['slug'] },
  ],
  foreignKeys: [foreignKey('an_issuer_is_an_organization', 'organizationId', 'Organization')],
});

export const BadgeClassSchema = new EntitySchema<BadgeClass>({
  name: 'BadgeClass',
  tableName: 'badge_classes',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'badge_classes_pkey' },
    issuerId: { type: 'uuid', name: 'issuer_id' },
    editionId: { type: 'uuid', name: 'edition_id' },
    kind: { type: 'text' },
    name: { type: 'text' },
    description: { type: 'text' },
    criteria: { type: 'text' },
  },
  uniques: [{ name: 'one_badge_class_per_edition_and_kind', columns: ['editionId', 'kind'] }],
  checks: [
    {
      name: 'a_badge_is_for_a_pass_a_completion_or_outstanding',
      expression: `kind = ANY (ARRAY['pass', 'completion', 'outstanding'])`,
    },
  ],
  foreignKeys: [
    foreignKey('a_badge_class_has_an_issuer', 'issuerId', 'Issuer'),
    foreignKey('a_badge_class_is_of_an_edition', 'editionId', 'Edition'),
  ],
});

export const AwardSchema = new EntitySchema<Award>({
  name: 'Award',
  tableName: 'awards',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'awards_pkey' },
    organizationId: { type: 'uuid', name: 'organization_id' },
    learnerId: { type: 'uuid', name: 'learner_id' },
    enrollmentId: { type: 'uuid', name: 'enrollment_id' },
    offeringId: { type: 'uuid', name: 'offering_id' },
    editionId: { type: 'uuid', name: 'edition_id' },
    issuerId: { type: 'uuid', name: 'issuer_id' },
    badgeClassId: { type: 'uuid', name: 'badge_class_id', nullable: true },
    kind: { type: 'text' },
    revision: { type: 'integer' },
    status: { type: 'text' },
    fiscalYear: { type: 'integer', name: 'fiscal_year' },
    number: { type: 'text' },
    code: { type: 'text' },
    learnerName: { type: 'text', name: 'learner_name' },
    organizationName: { type: 'text', name: 'organization_name' },
    department: { type: 'text', nullable: true },
    courseName: { type: 'text', name: 'course_name' },
    courseNameEn: { type: 'text', name: 'course_name_en' },
    editionName: { type: 'text', name: 'edition_name' },
    editionNameEn: { type: 'text', name: 'edition_name_en' },
    issuerName: { type: 'text', name: 'issuer_name' },
    issuerNameEn: { type: 'text', name: 'issuer_name_en' },
    unprintable: { type: 'text' },
    completedOn: { type: 'date', name: 'completed_on' },
    issuedAt: { type: 'timestamptz', name: 'issued_at' },
    expiresOn: { type: 'date', name: 'expires_on', nullable: true },
    subjectId: { type: 'uuid', name: 'subject_id' },
    identityType: { type: 'text', name: 'identity_type' },
    identityHash: { type: 'text', name: 'identity_hash' },
    identitySalt: { type: 'text', name: 'identity_salt' },
    supersededBy: { type: 'uuid', name: 'superseded_by', nullable: true },
    revokedAt: { type: 'timestamptz', name: 'revoked_at', nullable: true },
    revocationCause: { type: 'text', name: 'revocation_cause', nullable: true },
    doubtedAt: { type: 'timestamptz', name: 'doubted_at', nullable: true },
  },
  uniques: [
    { name: 'one_award_per_enrollment_kind_and_revision', columns: ['enrollmentId', 'kind', 'revision'] },
    { name: 'one_award_per_number', columns: ['number'] },
    { name: 'one_award_per_code', columns: ['code'] },
  ],
  checks: [
    {
      name: 'an_award_is_of_a_known_kind',
      expression: `kind = ANY (ARRAY['attendance', 'pass', 'completion', 'outstanding'])`,
    },
    {
      name: 'an_award_is_active_superseded_or_revoked',
      expression: `status = ANY (ARRAY['active', 'superseded', 'revoked'])`,
    },
    {
      name: 'a_superseded_award_names_its_successor',
      expression: `(status = 'superseded') = (superseded_by IS NOT NULL)`,
    },
    {
      name: 'a_revoked_award_says_when_and_why',
      expression: `(status = 'revoked') = (revoked_at IS NOT NULL) AND (status = 'revoked') = (revocation_cause IS NOT NULL)`,
    },
  ],
  indices: [
    { name: 'awards_of_an_organization', columns: ['organizationId', 'fiscalYear', 'issuedAt'] },
    { name: 'awards_of_a_person', columns: ['learnerId'] },
    { name: 'awards_of_an_offering', columns: ['offeringId'] },
    { name: 'awards_in_doubt', columns: ['doubtedAt'], where: `doubted_at IS NOT NULL` },
    { name: 'awards_that_cannot_be_printed', columns: ['issuedAt'], where: `unprintable <> ''` },
  ],
  foreignKeys: [
    foreignKey('an_award_counts_for_an_organization', 'organizationId', 'Organization'),
    foreignKey('an_award_is_of_a_person', 'learnerId', 'Account'),
    foreignKey('an_award_is_made_for_an_enrollment', 'enrollmentId', 'Enrollment'),
    foreignKey('an_award_is_made_in_an_offering', 'offeringId', 'Offering'),
    foreignKey('an_award_is_of_an_edition', 'editionId', 'Edition'),
    foreignKey('an_award_has_an_issuer', 'issuerId', 'Issuer'),
    foreignKey('an_award_may_show_a_badge', 'badgeClassId', 'BadgeClass'),
    foreignKey('an_award_may_be_superseded', 'supersededBy', 'Award'),
  ],
});

const NameCheckSchema = new EntitySchema({
  name: 'NameCheck',
  tableName: 'name_checks',
  columns: {
    award_id: {
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'one_count_of_name_checks_per_award',
    },
    started_at: { type: 'timestamptz' },
    tries: { type: 'integer' },
  },
  foreignKeys: [foreignKey('a_name_is_checked_against_an_award', 'award_id', 'Award')],
});

export const credentialsSchemas = [IssuerSchema, BadgeClassSchema, AwardSchema, NameCheckSchema];
