import type { Route } from './route.ts';

export const viewMyTimelineRoute = {
  method: 'GET',
  path: '/my/years/:traineeId/timeline',
  permission: 'year.take-part',
  errors: ['not-found'],
} as const satisfies Route;

export const viewTraineeTimelineRoute = {
  method: 'GET',
  path: '/trainees/:traineeId/timeline',
  permission: 'trainee.view',
  errors: ['not-found'],
} as const satisfies Route;

export const listGuidedRoute = {
  method: 'GET',
  path: '/guided-trainees',
  permission: 'trainee.guide',
  errors: [],
} as const satisfies Route;
