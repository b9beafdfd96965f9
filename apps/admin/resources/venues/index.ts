import { lazy } from 'react';
import { listVenuesRoute, viewVenueRoute } from '#contract/routes';
import type { StaffResource } from '../../providers/staff-resource.ts';

/** Rooms people come to. */
export const venues: StaffResource = {
  name: 'venues',
  routes: { list: listVenuesRoute, one: viewVenueRoute, many: listVenuesRoute },
  list: lazy(() => import('./VenueList.tsx')),
  edit: lazy(() => import('./VenueEdit.tsx')),
  create: lazy(() => import('./VenueCreate.tsx')),
  recordRepresentation: 'name',
};
