import type { Route } from './route.ts';

/** The exercises somebody can apply for, with their seats and what stands in the way. */
export const listOpenExercisesRoute = {
  method: 'GET',
  path: '/open-exercises',
  permission: 'offering.browse',
  errors: [],
} as const satisfies Route;

export const viewOpenExerciseRoute = {
  method: 'GET',
  path: '/open-exercises/:offeringId',
  permission: 'offering.browse',
  errors: ['not-found', 'offering-has-no-seats'],
} as const satisfies Route;
