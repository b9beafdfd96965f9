import type { Route } from './route.ts';

export const appointDeputyRoute = {
  method: 'POST',
  path: '/application-deputies',
  permission: 'deputy.appoint',
  errors: ['not-found', 'role-already-held', 'role-period-over', 'person-needs-mail'],
} as const satisfies Route;

export const endDeputyRoute = {
  method: 'POST',
  path: '/application-deputies/:roleId/end',
  permission: 'deputy.appoint',
  errors: ['not-found', 'role-already-ended'],
} as const satisfies Route;
