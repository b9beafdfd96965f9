import type { Route } from './route.ts';

const mine = '/my/years/:traineeId/milestones';
const one = `${mine}/:milestoneId`;
const submission = '/milestones/:milestoneId/submissions/:traineeId';
const written = ['not-found', 'trainee-has-left', 'submission-accepted'] as const;

/** What is asked of the trainees of a cohort, with how many have handed it in. */
export const listMilestonesRoute = {
  method: 'GET',
  path: '/cohorts/:cohortId/milestones',
  permission: 'trainee.view',
  errors: ['cohort-unknown'],
} as const satisfies Route;

export const defineMilestoneRoute = {
  method: 'POST',
  path: '/cohorts/:cohortId/milestones',
  permission: 'milestone.define',
  errors: ['cohort-unknown', 'track-unknown'],
} as const satisfies Route;

export const viewMilestoneRoute = {
  method: 'GET',
  path: '/milestones/:milestoneId',
  permission: 'trainee.view',
  errors: ['not-found'],
} as const satisfies Route;

export const correctMilestoneRoute = {
  method: 'PUT',
  path: '/milestones/:milestoneId',
  permission: 'milestone.define',
  errors: ['not-found', 'track-unknown', 'record-changed-meanwhile', 'milestone-is-begun', 'milestone-due-earlier'],
} as const satisfies Route;

export const removeMilestoneRoute = {
  method: 'DELETE',
  path: '/milestones/:milestoneId',
  permission: 'milestone.define',
  errors: ['not-found', 'milestone-is-begun'],
} as const satisfies Route;

/** Who has handed in, who is late, and what waits for feedback. */
export const listSubmissionsRoute = {
  method: 'GET',
  path: '/milestones/:milestoneId/submissions',
  permission: 'trainee.view',
  errors: ['not-found'],
} as const satisfies Route;

export const viewSubmissionRoute = {
  method: 'GET',
  path: submission,
  permission: 'trainee.view',
  errors: ['not-found'],
} as const satisfies Route;

/** A file of a version, as it was sent. */
export const downloadSubmissionFileRoute = {
  method: 'GET',
  path: `${submission}/files/:fileId`,
  permission: 'trainee.view',
  errors: ['not-found'],
} as const satisfies Route;

/** Saved as it is written; `revision` is that of the draft which was read. */
export const saveFeedbackRoute = {
  method: 'PUT',
  path: `${submission}/feedback-draft`,
  permission: 'trainee.guide',
  errors: ['not-found', 'nothing-submitted', 'answer-changed-elsewhere', 'level-not-in-rubric'],
} as const satisfies Route;

export const giveFeedbackRoute = {
  method: 'POST',
  path: `${submission}/feedback`,
  permission: 'trainee.guide',
  errors: [
    'not-found',
    'trainee-has-left',
    'nothing-submitted',
    'newer-version-submitted',
    'submission-accepted',
    'feedback-empty',
    'rubric-incomplete',
    'level-not-in-rubric',
    'revision-due-past',
  ],
} as const satisfies Route;

export const listMyMilestonesRoute = {
  method: 'GET',
  path: mine,
  permission: 'year.take-part',
  errors: ['not-found'],
} as const satisfies Route;

export const viewMyMilestoneRoute = {
  method: 'GET',
  path: one,
  permission: 'year.take-part',
  errors: ['not-found'],
} as const satisfies Route;

/** Saved as it is typed; `revision` is that of the draft which was read. */
export const saveSubmissionDraftRoute = {
  method: 'PUT',
  path: `${one}/draft`,
  permission: 'year.take-part',
  errors: [...written, 'answer-changed-elsewhere', 'submission-not-asked', 'link-malformed'],
} as const satisfies Route;

/** Announces a file; its bytes go to `/uploads/:fileId`. */
export const openSubmissionFileRoute = {
  method: 'POST',
  path: `${one}/files`,
  permission: 'year.take-part',
  errors: [...written, 'submission-not-asked', 'file-empty', 'file-too-large', 'file-type-not-taken', 'too-many-files'],
} as const satisfies Route;

/** Puts a file that has come whole to the draft. */
export const keepSubmissionFileRoute = {
  method: 'POST',
  path: `${one}/files/:fileId`,
  permission: 'year.take-part',
  errors: [
    ...written,
    'submission-not-asked',
    'too-many-files',
    'upload-incomplete',
    'upload-damaged',
    'file-renamed',
    'file-damaged',
    'file-unpacks-too-large',
    'file-type-not-taken',
  ],
} as const satisfies Route;

export const dropSubmissionFileRoute = {
  method: 'DELETE',
  path: `${one}/files/:fileId`,
  permission: 'year.take-part',
  errors: written,
} as const satisfies Route;

export const submitMilestoneRoute = {
  method: 'POST',
  path: `${one}/submission`,
  permission: 'year.take-part',
  errors: [...written, 'submission-empty'],
} as const satisfies Route;
