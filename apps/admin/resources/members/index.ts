import { lazy } from 'react';
import { listMembersRoute, viewMemberRoute } from '#contract/routes';
import type { StaffResource } from '../../providers/staff-resource.ts';

/** The staff of an organization. A record opens beside the list, so the list answers both addresses. */
export const members: StaffResource = {
  name: 'members',
  routes: { list: listMembersRoute, one: viewMemberRoute, many: listMembersRoute },
  list: lazy(() => import('./MemberList.tsx')),
  recordRepresentation: 'name',
};
