import { lazy } from 'react';
import { listOfferingsRoute, viewOfferingRoute } from '#contract/routes';
import type { StaffResource } from '../../providers/staff-resource.ts';

/** What one enrolls in. */
export const offerings: StaffResource = {
  name: 'offerings',
  routes: { list: listOfferingsRoute, one: viewOfferingRoute, many: listOfferingsRoute },
  list: lazy(() => import('./OfferingList.tsx')),
  show: lazy(() => import('./OfferingShow.tsx')),
  create: lazy(() => import('./OfferingCreate.tsx')),
  edit: lazy(() => import('./OfferingEdit.tsx')),
  recordRepresentation: 'name',
};
