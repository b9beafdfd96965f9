import type { Route } from './route.ts';

export const viewHistoryRoute = {
  method: 'GET',
  path: '/history/:about/:id',
  permission: 'history.view',
  errors: [],
} as const satisfies Route;
