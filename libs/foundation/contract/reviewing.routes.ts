import type { Route } from './route.ts';

export const listMyReviewsRoute = {
  method: 'GET',
  path: '/reviewing',
  permission: 'review.give',
  errors: [],
} as const satisfies Route;

export const viewBlindApplicationRoute = {
  method: 'GET',
  path: '/reviewing/:assignmentId',
  permission: 'review.give',
  errors: ['not-found'],
} as const satisfies Route;

export const downloadBlindFileRoute = {
  method: 'GET',
  path: '/reviewing/:assignmentId/files/:fileId',
  permission: 'review.give',
  errors: ['not-found', 'file-not-to-be-shown', 'files-unreachable'],
} as const satisfies Route;

export const giveReviewRoute = {
  method: 'POST',
  path: '/reviewing/:assignmentId/review',
  permission: 'review.give',
  errors: [
    'not-found',
    'phase-forbids',
    'record-changed-meanwhile',
    'review-is-withdrawn',
    'scores-missing',
    'criterion-of-another-track',
  ],
} as const satisfies Route;

export const abstainFromReviewRoute = {
  method: 'POST',
  path: '/reviewing/:assignmentId/abstention',
  permission: 'review.give',
  errors: ['not-found', 'phase-forbids', 'record-changed-meanwhile', 'review-is-withdrawn', 'review-already-abstained'],
} as const satisfies Route;

export const declareConflictRoute = {
  method: 'POST',
  path: '/reviewing/:assignmentId/conflict',
  permission: 'review.give',
  errors: ['not-found', 'phase-forbids', 'review-is-withdrawn'],
} as const satisfies Route;

export const viewMyTiesRoute = {
  method: 'GET',
  path: '/reviewer-ties',
  permission: 'review.give',
  errors: [],
} as const satisfies Route;

export const nameMyTiesRoute = {
  method: 'PUT',
  path: '/reviewer-ties',
  permission: 'review.give',
  errors: ['record-changed-meanwhile'],
} as const satisfies Route;

export const listReviewTracksRoute = {
  method: 'GET',
  path: '/review-tracks',
  permission: 'review.figures',
  errors: [],
} as const satisfies Route;

export const viewTrackFiguresRoute = {
  method: 'GET',
  path: '/tracks/:trackId/review-figures',
  permission: 'review.figures',
  errors: ['track-unknown', 'phase-forbids', 'own-reviews-first'],
} as const satisfies Route;

/** One application with what its reviewers say, for whoever leads the track. */
export const viewReviewedApplicationRoute = {
  method: 'GET',
  path: '/tracks/:trackId/reviewed-applications/:cohortApplicationId',
  permission: 'review.figures',
  errors: ['track-unknown', 'phase-forbids', 'own-reviews-first', 'not-found'],
} as const satisfies Route;

export const downloadReviewedFileRoute = {
  method: 'GET',
  path: '/tracks/:trackId/reviewed-applications/:cohortApplicationId/files/:fileId',
  permission: 'review.figures',
  errors: [
    'track-unknown',
    'phase-forbids',
    'own-reviews-first',
    'not-found',
    'file-not-to-be-shown',
    'files-unreachable',
  ],
} as const satisfies Route;

export const planAssignmentsRoute = {
  method: 'GET',
  path: '/tracks/:trackId/assignment-plan',
  permission: 'reviewer.assign',
  errors: ['track-unknown', 'phase-forbids', 'track-without-reviewers', 'track-without-applications'],
} as const satisfies Route;

export const assignByRuleRoute = {
  method: 'POST',
  path: '/tracks/:trackId/assignments-by-rule',
  permission: 'reviewer.assign',
  errors: ['track-unknown', 'phase-forbids', 'track-without-reviewers', 'track-without-applications'],
} as const satisfies Route;

export const listAssignmentsRoute = {
  method: 'GET',
  path: '/tracks/:trackId/assignments',
  permission: 'reviewer.assign',
  errors: ['track-unknown'],
} as const satisfies Route;

export const assignReviewersRoute = {
  method: 'POST',
  path: '/tracks/:trackId/assignments',
  permission: 'reviewer.assign',
  errors: [
    'track-unknown',
    'phase-forbids',
    'application-not-of-track',
    'no-reviewer-of-track',
    'reviewer-has-conflict',
    'already-assigned',
  ],
} as const satisfies Route;

export const previewAssignmentTableRoute = {
  method: 'POST',
  path: '/tracks/:trackId/assignment-table-preview',
  permission: 'reviewer.assign',
  takes: 'file',
  errors: ['track-unknown', 'phase-forbids', 'assignment-table-empty', 'assignment-heading-missing'],
} as const satisfies Route;

export const withdrawReviewRoute = {
  method: 'POST',
  path: '/review-assignments/:assignmentId/withdrawal',
  permission: 'reviewer.assign',
  errors: ['not-found', 'phase-forbids', 'record-changed-meanwhile', 'review-is-withdrawn'],
} as const satisfies Route;
