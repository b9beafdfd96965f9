import type { Route } from './route.ts';

export const searchOrganizationsRoute = {
  method: 'GET',
  path: '/organizations',
  permission: 'organization.search',
  errors: [],
} as const satisfies Route;
