import type { Route } from './route.ts';

export const viewCoverageRoute = {
  method: 'GET',
  path: '/coverage',
  permission: 'coverage.view',
  errors: [],
} as const satisfies Route;

export const listCoverageRoute = {
  method: 'GET',
  path: '/coverage/local-governments',
  permission: 'coverage.view',
  errors: [],
} as const satisfies Route;

export const viewPublicCoverageRoute = {
  method: 'GET',
  path: '/public-coverage',
  permission: 'anyone',
  errors: [],
} as const satisfies Route;
