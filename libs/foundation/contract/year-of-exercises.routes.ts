import type { Route } from './route.ts';

/** Every offering with seats of a fiscal year, drafts among them. */
export const viewYearOfExercisesRoute = {
  method: 'GET',
  path: '/year-of-exercises',
  permission: 'offering.open',
  errors: [],
} as const satisfies Route;
