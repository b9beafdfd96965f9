import { lazy } from 'react';
import { listProgramsRoute, viewProgramRoute } from '#contract/routes';
import type { StaffResource } from '../../providers/staff-resource.ts';

/** What the courses belong to: CYDER, Pre-CYDER and any other. */
export const programs: StaffResource = {
  name: 'programs',
  routes: { list: listProgramsRoute, one: viewProgramRoute, many: listProgramsRoute },
  list: lazy(() => import('./ProgramList.tsx')),
  create: lazy(() => import('./ProgramCreate.tsx')),
  edit: lazy(() => import('./ProgramEdit.tsx')),
  recordRepresentation: 'code',
};
