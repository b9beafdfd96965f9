import type { Route } from './route.ts';

/** When and where the sessions are: of the exercises somebody has applied for, or of one they look at. */
export const listSessionTimesRoute = {
  method: 'GET',
  path: '/session-times',
  permission: 'offering.browse',
  errors: [],
} as const satisfies Route;
