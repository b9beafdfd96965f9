import type { Route } from './route.ts';

export const viewYearReportRoute = {
  method: 'GET',
  path: '/cohorts/:cohortId/year-report',
  permission: 'year.conclude',
  errors: ['cohort-unknown', 'not-found'],
} as const satisfies Route;

export const downloadYearReportRoute = {
  method: 'GET',
  path: '/cohorts/:cohortId/year-report/document',
  permission: 'year.conclude',
  errors: ['cohort-unknown', 'not-found'],
} as const satisfies Route;
