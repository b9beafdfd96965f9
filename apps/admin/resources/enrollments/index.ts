import { lazy } from 'react';
import { listEnrollmentsRoute, viewEnrollmentRoute } from '#contract/routes';
import type { StaffResource } from '../../providers/staff-resource.ts';

/** Who takes what. A record opens beside the list, so the list answers both addresses. */
export const enrollments: StaffResource = {
  name: 'enrollments',
  routes: { list: listEnrollmentsRoute, one: viewEnrollmentRoute },
  list: lazy(() => import('./EnrollmentList.tsx')),
  recordRepresentation: 'learnerName',
};
