import type { Route } from './route.ts';

const cohort = '/cohorts/:cohortId';
const track = '/tracks/:trackId';
const own = '/my/cohort-applications/:cohortApplicationId';
const decided = [
  'track-unknown',
  'phase-forbids',
  'decisions-frozen',
  'record-changed-meanwhile',
  'application-not-of-track',
] as const;
const publishable = [
  'cohort-unknown',
  'record-changed-meanwhile',
  'phase-forbids',
  'decisions-missing',
  'accepted-in-two-tracks',
  'cohort-without-offering',
  'cohort-offering-not-open',
  'accepted-without-consent',
] as const;

/** Offerings in which those accepted may be enrolled. */
export const listCohortOfferingsRoute = {
  method: 'GET',
  path: `${cohort}/offerings`,
  permission: 'cohort.define',
  errors: ['cohort-unknown'],
} as const satisfies Route;

export const chooseCohortOfferingRoute = {
  method: 'PUT',
  path: `${cohort}/offering`,
  permission: 'cohort.define',
  errors: [
    'cohort-unknown',
    'record-changed-meanwhile',
    'phase-forbids',
    'offering-does-not-fit-cohort',
    'offering-of-another-cohort',
    'results-are-out',
  ],
} as const satisfies Route;

/** For course masters without names and without what the office decided. */
export const viewDecisionBoardRoute = {
  method: 'GET',
  path: `${track}/decision-board`,
  permission: 'review.figures',
  errors: ['track-unknown', 'phase-forbids', 'own-reviews-first'],
} as const satisfies Route;

/** Where the decisions on a cohort are, and what keeps them from being published. */
export const viewCohortDecisionsRoute = {
  method: 'GET',
  path: `${cohort}/decisions`,
  permission: 'cohort.decide',
  errors: ['cohort-unknown', 'phase-forbids'],
} as const satisfies Route;

export const listDecisionChangesRoute = {
  method: 'GET',
  path: '/cohort-applications/:cohortApplicationId/decision-changes',
  permission: 'cohort.decide',
  errors: ['cohort-application-unknown'],
} as const satisfies Route;

export const decideApplicationsRoute = {
  method: 'POST',
  path: `${track}/decisions`,
  permission: 'cohort.decide',
  errors: [...decided, 'track-has-no-place-left'],
} as const satisfies Route;

export const orderReserveRoute = {
  method: 'PUT',
  path: `${track}/reserve`,
  permission: 'cohort.decide',
  errors: ['track-unknown', 'phase-forbids', 'decisions-frozen', 'record-changed-meanwhile'],
} as const satisfies Route;

/** A course master says what they would decide. */
export const proposeDecisionRoute = {
  method: 'POST',
  path: `${track}/proposals`,
  permission: 'cohort.propose',
  errors: ['track-unknown', 'phase-forbids', 'decisions-frozen', 'application-not-of-track'],
} as const satisfies Route;

export const freezeDecisionsRoute = {
  method: 'POST',
  path: `${cohort}/decision-freeze`,
  permission: 'cohort.decide',
  errors: [...publishable, 'decisions-frozen'],
} as const satisfies Route;

/** Also takes back an instant of publication that has not come. */
export const unfreezeDecisionsRoute = {
  method: 'POST',
  path: `${cohort}/decision-thaw`,
  permission: 'cohort.decide',
  errors: ['cohort-unknown', 'record-changed-meanwhile', 'phase-forbids', 'decisions-not-frozen', 'results-are-out'],
} as const satisfies Route;

/** For everybody at one instant: now, or at a time to come. */
export const publishResultsRoute = {
  method: 'POST',
  path: `${cohort}/publication`,
  permission: 'cohort.decide',
  errors: [
    ...publishable,
    'decisions-not-frozen',
    'results-are-out',
    'publication-in-the-past',
    'publication-after-answers',
  ],
} as const satisfies Route;

/** One's own result: nothing before the instant. */
export const viewOwnResultRoute = {
  method: 'GET',
  path: '/open-cohorts/:cohortId/result',
  permission: 'cohort-application.make',
  errors: ['cohort-unknown'],
} as const satisfies Route;

const answered = [
  'cohort-application-unknown',
  'phase-forbids',
  'answers-are-closed',
  'result-already-answered',
  'no-place-offered',
] as const;

export const acceptPlaceRoute = {
  method: 'POST',
  path: `${own}/acceptance`,
  permission: 'cohort-application.make',
  errors: [...answered, 'offering-takes-nobody', 'cohort-without-offering'],
} as const satisfies Route;

export const declinePlaceRoute = {
  method: 'POST',
  path: `${own}/declination`,
  permission: 'cohort-application.make',
  errors: answered,
} as const satisfies Route;

/** What somebody answered by telephone, recorded by the office; they are told of it. */
export const answerForApplicantRoute = {
  method: 'POST',
  path: '/cohort-applications/:cohortApplicationId/place-answer',
  permission: 'cohort.decide',
  errors: [...answered, 'cohort-unknown', 'offering-takes-nobody', 'cohort-without-offering'],
} as const satisfies Route;
