import { lazy } from 'react';
import { listAwardsRoute, viewAwardRoute } from '#contract/routes';
import type { StaffResource } from '../../providers/staff-resource.ts';

/** What was issued to whom. A record opens beside the list, so the list answers both addresses. */
export const awards: StaffResource = {
  name: 'awards',
  routes: { list: listAwardsRoute, one: viewAwardRoute },
  list: lazy(() => import('./AwardList.tsx')),
  recordRepresentation: 'number',
};
