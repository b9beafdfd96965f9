import type { Route } from './route.ts';

/** What the nightly look at all seats has found. */
export const viewSeatAuditRoute = {
  method: 'GET',
  path: '/seat-audit',
  permission: 'invariant.view',
  errors: [],
} as const satisfies Route;
