import { lazy } from 'react';
import { listWorksRoute, viewTraineeWorkRoute } from '#contract/routes';
import type { StaffResource } from '../../providers/staff-resource.ts';

/** What the people of a cohort made. */
export const works: StaffResource = {
  name: 'works',
  routes: { list: listWorksRoute, one: viewTraineeWorkRoute, many: listWorksRoute },
  list: lazy(() => import('./WorkList.tsx')),
  show: lazy(() => import('./WorkShow.tsx')),
};
