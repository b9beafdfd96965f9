import { lazy } from 'react';
import { listEditionsRoute, viewEditionRoute } from '#contract/routes';
import type { StaffResource } from '../../providers/staff-resource.ts';

/** A course as given on one theme or in one year, with its content. */
export const editions: StaffResource = {
  name: 'editions',
  routes: { list: listEditionsRoute, one: viewEditionRoute, many: listEditionsRoute },
  list: lazy(() => import('./EditionList.tsx')),
  show: lazy(() => import('./EditionShow.tsx')),
  edit: lazy(() => import('./EditionEdit.tsx')),
  create: lazy(() => import('./EditionCreate.tsx')),
  recordRepresentation: 'code',
};
