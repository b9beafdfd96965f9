import { lazy } from 'react';
import { listRolesRoute } from '#contract/routes';
import type { StaffResource } from '../../providers/staff-resource.ts';

/** Who holds which role where. A record opens beside the list, so the list answers both addresses. */
export const roles: StaffResource = {
  name: 'roles',
  routes: { list: listRolesRoute },
  list: lazy(() => import('./RoleList.tsx')),
  recordRepresentation: 'name',
};
