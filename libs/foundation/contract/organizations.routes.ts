import type { Route } from './route.ts';

export const searchOrganizationsRoute = {
  method: 'GET',
  path: '/organizations',
  permission: 'organization.search',
  errors: [],
} as const satisfies Route;

export const addOrganizationRoute = {
  method: 'POST',
  path: '/organizations',
  permission: 'organization.add',
  errors: ['organization-code-taken'],
} as const satisfies Route;
