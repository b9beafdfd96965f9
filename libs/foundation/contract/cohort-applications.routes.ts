import type { Route } from './route.ts';

const cohort = '/open-cohorts/:cohortId';
const own = '/my/cohort-applications/:cohortApplicationId';
const written = ['cohort-application-unknown', 'applications-not-taken', 'cohort-application-withdrawn'] as const;

/** The cohorts that take applications, or took those of whoever asks. */
export const listOpenCohortsRoute = {
  method: 'GET',
  path: '/open-cohorts',
  permission: 'cohort-application.make',
  errors: [],
} as const satisfies Route;

export const viewOpenCohortRoute = {
  method: 'GET',
  path: cohort,
  permission: 'cohort-application.make',
  errors: ['cohort-unknown'],
} as const satisfies Route;

export const keepApplicantProfileRoute = {
  method: 'PUT',
  path: `${cohort}/profile`,
  permission: 'cohort-application.make',
  errors: [
    'cohort-unknown',
    'applications-not-taken',
    'record-changed-meanwhile',
    'born-in-the-future',
    'guardian-mail-is-yours',
  ],
} as const satisfies Route;

export const beginCohortApplicationRoute = {
  method: 'POST',
  path: `${cohort}/applications`,
  permission: 'cohort-application.make',
  errors: [
    'cohort-unknown',
    'track-unknown',
    'applications-not-taken',
    'applicant-profile-missing',
    'applicant-too-old',
    'applicant-not-resident',
    'applicant-graduated',
    'too-many-cohort-applications',
  ],
} as const satisfies Route;

export const askGuardianConsentRoute = {
  method: 'POST',
  path: `${cohort}/guardian-consent`,
  permission: 'cohort-application.make',
  errors: [
    'cohort-unknown',
    'applicant-profile-missing',
    'consent-not-needed',
    'guardian-mail-missing',
    'consent-asked-just-now',
  ],
} as const satisfies Route;

export const viewOwnCohortApplicationRoute = {
  method: 'GET',
  path: own,
  permission: 'cohort-application.make',
  errors: ['cohort-application-unknown'],
} as const satisfies Route;

/** Saved as it is typed; `revision` is that of the answer which was read. */
export const saveCohortAnswerRoute = {
  method: 'PUT',
  path: `${own}/answers/:formQuestionId`,
  permission: 'cohort-application.make',
  errors: [
    ...written,
    'cohort-part-unknown',
    'answer-changed-elsewhere',
    'answer-too-long',
    'too-many-links',
    'link-malformed',
  ],
} as const satisfies Route;

/** Announces a file; its bytes go to `/uploads/:fileId`. */
export const openCohortFileRoute = {
  method: 'POST',
  path: `${own}/files`,
  permission: 'cohort-application.make',
  errors: [...written, 'cohort-part-unknown', 'file-empty', 'file-too-large', 'file-type-not-taken', 'too-many-files'],
} as const satisfies Route;

/** Puts a file that has come whole to its answer. */
export const keepCohortFileRoute = {
  method: 'POST',
  path: `${own}/files/:fileId`,
  permission: 'cohort-application.make',
  errors: [
    ...written,
    'not-found',
    'cohort-part-unknown',
    'too-many-files',
    'upload-incomplete',
    'upload-damaged',
    'file-renamed',
    'file-damaged',
    'file-unpacks-too-large',
    'file-type-not-taken',
  ],
} as const satisfies Route;

export const dropCohortFileRoute = {
  method: 'DELETE',
  path: `${own}/files/:fileId`,
  permission: 'cohort-application.make',
  errors: [...written, 'not-found'],
} as const satisfies Route;

export const submitCohortApplicationRoute = {
  method: 'POST',
  path: `${own}/submission`,
  permission: 'cohort-application.make',
  errors: [...written, 'applicant-too-old', 'applicant-not-resident', 'applicant-graduated', 'cohort-answers-missing'],
} as const satisfies Route;

export const withdrawCohortApplicationRoute = {
  method: 'POST',
  path: `${own}/withdrawal`,
  permission: 'cohort-application.make',
  errors: ['cohort-application-unknown', 'cohort-application-withdrawn', 'phase-forbids'],
} as const satisfies Route;

/** With its answers, versions and files; with the last one of a cohort goes the applicant's profile. */
export const eraseOwnCohortApplicationRoute = {
  method: 'POST',
  path: `${own}/erasure`,
  permission: 'cohort-application.make',
  errors: ['cohort-application-unknown', 'cohort-application-kept', 'cohort-place-kept'],
} as const satisfies Route;

export const eraseApplicantProfileRoute = {
  method: 'DELETE',
  path: `${cohort}/profile`,
  permission: 'cohort-application.make',
  errors: ['applicant-profile-missing', 'cohort-applications-remain'],
} as const satisfies Route;

/** What a guardian is asked to agree to, by the link of a mail: nobody signs in. */
export const viewGuardianConsentRoute = {
  method: 'POST',
  path: '/guardian-consents/look',
  permission: 'anyone',
  errors: ['consent-link-refused', 'too-many-tries'],
} as const satisfies Route;

export const giveGuardianConsentRoute = {
  method: 'POST',
  path: '/guardian-consents',
  permission: 'anyone',
  errors: ['consent-link-refused', 'too-many-tries'],
} as const satisfies Route;

export const listCohortApplicationsRoute = {
  method: 'GET',
  path: '/cohorts/:cohortId/applications',
  permission: 'cohort-application.list',
  errors: ['cohort-unknown'],
} as const satisfies Route;

/** A guardian agreed on paper. */
export const recordPaperConsentRoute = {
  method: 'POST',
  path: '/cohorts/:cohortId/guardian-consents',
  permission: 'cohort-application.list',
  errors: ['cohort-unknown', 'applicant-profile-missing', 'consent-not-needed'],
} as const satisfies Route;
