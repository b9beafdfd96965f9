import { lazy } from 'react';
import { listTraineesRoute, viewTraineeRoute } from '#contract/routes';
import type { StaffResource } from '../../providers/staff-resource.ts';

/** Those who are in the year of a cohort. */
export const trainees: StaffResource = {
  name: 'trainees',
  routes: { list: listTraineesRoute, one: viewTraineeRoute, many: listTraineesRoute },
  list: lazy(() => import('./TraineeList.tsx')),
  show: lazy(() => import('./TraineeShow.tsx')),
  recordRepresentation: 'name',
};
