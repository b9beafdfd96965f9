import type { Route } from './route.ts';

const cohort = '/cohorts/:cohortId';
const changed = ['cohort-unknown', 'record-changed-meanwhile', 'phase-forbids'] as const;
const added = ['cohort-unknown', 'phase-forbids'] as const;

/** For the office every cohort, for others those whose tracks they serve. */
export const listCohortsRoute = {
  method: 'GET',
  path: '/cohorts',
  permission: 'cohort.view',
  errors: [],
} as const satisfies Route;

export const viewCohortRoute = {
  method: 'GET',
  path: cohort,
  permission: 'cohort.view',
  errors: ['cohort-unknown'],
} as const satisfies Route;

export const defineCohortRoute = {
  method: 'POST',
  path: '/cohorts',
  permission: 'cohort.define',
  errors: ['program-unknown', 'cohort-already-defined', 'windows-out-of-order'],
} as const satisfies Route;

export const correctCohortRoute = {
  method: 'PUT',
  path: cohort,
  permission: 'cohort.define',
  errors: ['applications-kept-no-longer', ...changed, 'windows-out-of-order', 'window-only-lengthened'],
} as const satisfies Route;

/** The only way to another phase. */
export const changePhaseRoute = {
  method: 'POST',
  path: `${cohort}/phase`,
  permission: 'cohort.define',
  errors: [
    'cohort-unknown',
    'record-changed-meanwhile',
    'phase-does-not-follow',
    'window-still-open',
    'window-already-closed',
    'cohort-has-nothing-to-apply-for',
    'assignment-has-no-question',
    'cohort-has-no-criteria',
    'decisions-frozen',
    'decisions-not-frozen',
    'decisions-missing',
    'accepted-in-two-tracks',
    'cohort-without-offering',
    'cohort-offering-not-open',
    'accepted-without-consent',
    'publication-after-answers',
    'results-are-out',
    'places-still-offered',
  ],
} as const satisfies Route;

export const previewCohortCopyRoute = {
  method: 'GET',
  path: `${cohort}/copy`,
  permission: 'cohort.define',
  errors: ['cohort-unknown'],
} as const satisfies Route;

/** The draft of the next fiscal year, in one step. */
export const copyCohortRoute = {
  method: 'POST',
  path: `${cohort}/copy`,
  permission: 'cohort.define',
  errors: ['cohort-unknown', 'windows-out-of-order'],
} as const satisfies Route;

export const addTrackRoute = {
  method: 'POST',
  path: `${cohort}/tracks`,
  permission: 'cohort.define',
  errors: [...added, 'track-code-taken'],
} as const satisfies Route;

export const correctTrackRoute = {
  method: 'PUT',
  path: `${cohort}/tracks/:trackId`,
  permission: 'cohort.define',
  errors: [...changed, 'track-unknown', 'track-code-taken'],
} as const satisfies Route;

export const removeTrackRoute = {
  method: 'DELETE',
  path: `${cohort}/tracks/:trackId`,
  permission: 'cohort.define',
  errors: [...added, 'track-unknown'],
} as const satisfies Route;

export const addSeminarRoute = {
  method: 'POST',
  path: `${cohort}/seminars`,
  permission: 'cohort.define',
  errors: [...added, 'track-unknown'],
} as const satisfies Route;

export const correctSeminarRoute = {
  method: 'PUT',
  path: `${cohort}/seminars/:seminarId`,
  permission: 'cohort.define',
  errors: [...changed, 'track-unknown', 'cohort-part-unknown'],
} as const satisfies Route;

export const removeSeminarRoute = {
  method: 'DELETE',
  path: `${cohort}/seminars/:seminarId`,
  permission: 'cohort.define',
  errors: [...added, 'cohort-part-unknown'],
} as const satisfies Route;

export const addCriterionRoute = {
  method: 'POST',
  path: `${cohort}/criteria`,
  permission: 'cohort.define',
  errors: [...added, 'track-unknown'],
} as const satisfies Route;

export const correctCriterionRoute = {
  method: 'PUT',
  path: `${cohort}/criteria/:criterionId`,
  permission: 'cohort.define',
  errors: [...changed, 'track-unknown', 'cohort-part-unknown'],
} as const satisfies Route;

export const removeCriterionRoute = {
  method: 'DELETE',
  path: `${cohort}/criteria/:criterionId`,
  permission: 'cohort.define',
  errors: [...added, 'cohort-part-unknown'],
} as const satisfies Route;

export const addFormQuestionRoute = {
  method: 'POST',
  path: `${cohort}/questions`,
  permission: 'cohort.define',
  errors: ['cohort-unknown', 'form-fixed-once-applying', 'track-unknown'],
} as const satisfies Route;

export const correctFormQuestionRoute = {
  method: 'PUT',
  path: `${cohort}/questions/:formQuestionId`,
  permission: 'cohort.define',
  errors: [...changed, 'form-fixed-once-applying', 'track-unknown', 'cohort-part-unknown'],
} as const satisfies Route;

export const removeFormQuestionRoute = {
  method: 'DELETE',
  path: `${cohort}/questions/:formQuestionId`,
  permission: 'cohort.define',
  errors: ['cohort-unknown', 'form-fixed-once-applying', 'cohort-part-unknown'],
} as const satisfies Route;

export const assignTrackStaffRoute = {
  method: 'POST',
  path: `${cohort}/staff`,
  permission: 'cohort.define',
  errors: [...added, 'track-unknown', 'cohort-staff-unknown', 'cohort-staff-cannot-serve'],
} as const satisfies Route;

export const releaseTrackStaffRoute = {
  method: 'DELETE',
  path: `${cohort}/staff/:trackId/:personId/:part`,
  permission: 'cohort.define',
  errors: [...added, 'cohort-staff-unknown'],
} as const satisfies Route;
