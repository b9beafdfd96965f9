import type { Route } from './route.ts';

export const viewYearEndRoute = {
  method: 'GET',
  path: '/cohorts/:cohortId/year-end',
  permission: 'year.conclude',
  errors: ['cohort-unknown', 'not-found'],
} as const satisfies Route;

export const setYearRuleRoute = {
  method: 'PUT',
  path: '/cohorts/:cohortId/year-rule',
  permission: 'year.conclude',
  errors: ['not-found', 'record-changed-meanwhile', 'year-results-already-told'],
} as const satisfies Route;

export const concludeYearRoute = {
  method: 'PUT',
  path: '/trainees/:traineeId/conclusion',
  permission: 'year.conclude',
  errors: ['not-found', 'record-changed-meanwhile', 'trainee-has-left', 'year-results-already-told'],
} as const satisfies Route;

export const concludeFulfilledYearsRoute = {
  method: 'POST',
  path: '/cohorts/:cohortId/conclusions',
  permission: 'year.conclude',
  errors: ['not-found', 'year-results-already-told'],
} as const satisfies Route;

export const distinguishGraduateRoute = {
  method: 'PUT',
  path: '/trainees/:traineeId/distinction',
  permission: 'year.conclude',
  errors: [
    'not-found',
    'record-changed-meanwhile',
    'trainee-has-left',
    'only-graduates-stand-out',
    'year-results-already-told',
  ],
} as const satisfies Route;

export const tellYearResultsRoute = {
  method: 'POST',
  path: '/cohorts/:cohortId/year-results',
  permission: 'year.conclude',
  errors: ['not-found', 'record-changed-meanwhile', 'years-not-concluded', 'year-results-already-told'],
} as const satisfies Route;

export const viewMyYearResultRoute = {
  method: 'GET',
  path: '/my/years/:traineeId/result',
  permission: 'year.take-part',
  errors: ['not-found'],
} as const satisfies Route;
