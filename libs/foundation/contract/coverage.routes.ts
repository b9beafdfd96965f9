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

export const listSeatsInReachRoute = {
  method: 'GET',
  path: '/coverage/seats-in-reach',
  permission: 'seat.view',
  errors: [],
} as const satisfies Route;

export const viewPublicCoverageRoute = {
  method: 'GET',
  path: '/public-coverage',
  permission: 'anyone',
  errors: [],
} as const satisfies Route;

export const previewPastCompletionsRoute = {
  method: 'POST',
  path: '/past-completions/preview',
  permission: 'completion.import-past',
  takes: 'file',
  errors: ['past-completions-heading-missing', 'past-completions-empty'],
} as const satisfies Route;

export const importPastCompletionsRoute = {
  method: 'POST',
  path: '/past-completions',
  permission: 'completion.import-past',
  takes: 'file',
  errors: ['past-completions-heading-missing', 'past-completions-empty', 'past-completions-have-errors'],
} as const satisfies Route;

export const samplePastCompletionsRoute = {
  method: 'GET',
  path: '/past-completions/sample',
  permission: 'completion.import-past',
  errors: [],
} as const satisfies Route;
export const downloadCoverageRoute = {
  method: 'GET',
  path: '/coverage/download',
  permission: 'coverage.view',
  errors: [],
} as const satisfies Route;

export const downloadCoverageListRoute = {
  method: 'GET',
  path: '/coverage/local-governments/download',
  permission: 'coverage.view',
  errors: [],
} as const satisfies Route;

export const publicCoveragePageRoute = {
  method: 'GET',
  path: '/national-coverage',
  permission: 'anyone',
  at: 'root',
  errors: [],
} as const satisfies Route;
