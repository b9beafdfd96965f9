import { lazy } from 'react';
import { listApplicationsRoute, viewApplicationRoute } from '#contract/routes';
import type { StaffResource } from '../../providers/staff-resource.ts';

/** Who applied for exercises. A record opens beside the list, so the list answers both addresses. */
export const applications: StaffResource = {
  name: 'applications',
  routes: { list: listApplicationsRoute, one: viewApplicationRoute },
  list: lazy(() => import('./ApplicationList.tsx')),
  create: lazy(() => import('./ApplyForStaff.tsx')),
  recordRepresentation: 'organizationName',
};
