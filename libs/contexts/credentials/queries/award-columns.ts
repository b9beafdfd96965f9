/** Whether the words of a search, as `wordsIn` writes them, stand in an award of `awards w`. */
export const searched = (parameter: string): string => `
  (${parameter}::text is null or w.learner_name ilike ${parameter} or w.organization_name ilike ${parameter}
    or w.number ilike ${parameter})`;

/** Words somebody looks for, as a pattern in which their own signs mean nothing. */
export const wordsIn = (q: string | undefined): string | null => (q ? `%${q.replace(/[\\%_]/g, '\\$&')}%` : null);

/** An award as the domain knows it, from `awards w`. */
export const AWARD_COLUMNS = `
  w.id, w.organization_id as "organizationId", w.learner_id as "learnerId", w.enrollment_id as "enrollmentId",
  w.offering_id as "offeringId", w.edition_id as "editionId", w.issuer_id as "issuerId",
  w.badge_class_id as "badgeClassId", w.kind, w.revision, w.status, w.fiscal_year as "fiscalYear", w.number, w.code,
  w.learner_name as "learnerName", w.organization_name as "organizationName", w.department,
  w.course_name as "courseName", w.course_name_en as "courseNameEn", w.edition_name as "editionName",
  w.edition_name_en as "editionNameEn", w.issuer_name as "issuerName", w.issuer_name_en as "issuerNameEn",
  w.unprintable, w.completed_on as "completedOn", w.issued_at as "issuedAt", w.expires_on as "expiresOn",
  w.subject_id as "subjectId", w.identity_type as "identityType", w.identity_hash as "identityHash",
  w.identity_salt as "identitySalt", w.superseded_by as "supersededBy", w.revoked_at as "revokedAt",
  w.revocation_cause as "revocationCause", w.doubted_at as "doubtedAt"`;
