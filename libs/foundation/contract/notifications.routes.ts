import type { Route } from './route.ts';

export const viewWorkRoute = {
  method: 'GET',
  path: '/work',
  permission: 'work.view',
  errors: [],
} as const satisfies Route;
