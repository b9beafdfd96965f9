import { lazy } from 'react';
import { listCohortsRoute, viewCohortRoute } from '#contract/routes';
import type { StaffResource } from '../../providers/staff-resource.ts';

/** Years of the programs that select their people. */
export const cohorts: StaffResource = {
  name: 'cohorts',
  routes: { list: listCohortsRoute, one: viewCohortRoute, many: listCohortsRoute },
  list: lazy(() => import('./CohortList.tsx')),
  show: lazy(() => import('./CohortShow.tsx')),
  edit: lazy(() => import('./CohortEdit.tsx')),
  create: lazy(() => import('./CohortCreate.tsx')),
  recordRepresentation: 'id',
};
