import type { Route } from './route.ts';

export const listMembersRoute = {
  method: 'GET',
  path: '/members',
  permission: 'member.list',
  errors: [],
} as const satisfies Route;

export const viewMemberRoute = {
  method: 'GET',
  path: '/members/:memberId',
  permission: 'member.list',
  errors: ['not-found'],
} as const satisfies Route;

export const correctMemberRoute = {
  method: 'PUT',
  path: '/members/:memberId',
  permission: 'member.correct',
  errors: [
    'not-found',
    'record-changed-meanwhile',
    'nothing-changed',
    'staff-number-taken',
    'person-belongs-elsewhere',
  ],
} as const satisfies Route;

export const endMembershipRoute = {
  method: 'POST',
  path: '/members/:memberId/end',
  permission: 'member.end',
  errors: [
    'not-found',
    'membership-already-ended',
    'membership-ends-in-the-future',
    'membership-ends-before-it-starts',
  ],
} as const satisfies Route;

export const printSlipsRoute = {
  method: 'POST',
  path: '/slips',
  permission: 'slip.print',
  errors: ['not-found', 'person-belongs-elsewhere', 'slips-already-printed', 'membership-already-ended'],
} as const satisfies Route;

export const listRolesRoute = {
  method: 'GET',
  path: '/roles',
  permission: 'role.list',
  errors: [],
} as const satisfies Route;

export const grantRoleRoute = {
  method: 'POST',
  path: '/roles',
  permission: 'role.grant',
  errors: ['not-found', 'role-does-not-fit', 'role-already-held', 'role-period-over', 'person-needs-mail'],
} as const satisfies Route;

export const previewInvitationsRoute = {
  method: 'POST',
  path: '/role-invitations/preview',
  permission: 'role.grant',
  takes: 'file',
  errors: ['file-too-large', 'table-headings-missing', 'too-many-rows'],
} as const satisfies Route;

export const commitInvitationsRoute = {
  method: 'POST',
  path: '/role-invitations',
  permission: 'role.grant',
  takes: 'file',
  errors: ['file-too-large', 'table-headings-missing', 'too-many-rows', 'rows-have-errors'],
} as const satisfies Route;

export const resendInvitationRoute = {
  method: 'POST',
  path: '/roles/:roleId/invitation',
  permission: 'role.grant',
  errors: ['not-found', 'role-already-ended', 'person-needs-mail'],
} as const satisfies Route;

export const endRoleRoute = {
  method: 'POST',
  path: '/roles/:roleId/end',
  permission: 'role.end',
  errors: ['not-found', 'role-already-ended', 'own-role-stays'],
} as const satisfies Route;

export const handOverRoleRoute = {
  method: 'POST',
  path: '/roles/:roleId/hand-over',
  permission: 'role.hand-over',
  errors: [
    'not-found',
    'role-already-ended',
    'role-already-held',
    'role-period-over',
    'person-needs-mail',
    'staff-number-taken',
  ],
} as const satisfies Route;
