import type { Route } from './route.ts';

/** Whoever belongs to no organization corrects their own name; of the others it is kept by their organization. */
export const correctOwnNameRoute = {
  method: 'PUT',
  path: '/me/name',
  permission: 'account.change',
  errors: ['nothing-changed', 'name-kept-by-organization'],
} as const satisfies Route;
