import type { Route } from './route.ts';

/** One application to a cohort, as the office reads it. */
export const viewCohortApplicationRoute = {
  method: 'GET',
  path: '/cohort-applications/:cohortApplicationId',
  permission: 'cohort-application.list',
  errors: ['cohort-application-unknown'],
} as const satisfies Route;

/** A file of the version that counts, as it was sent. */
export const downloadCohortFileRoute = {
  method: 'GET',
  path: '/cohort-applications/:cohortApplicationId/files/:fileId',
  permission: 'cohort-application.list',
  errors: ['cohort-application-unknown'],
} as const satisfies Route;
