import type { Route } from './route.ts';

export const listGraduatesRoute = {
  method: 'GET',
  path: '/graduates',
  permission: 'year.conclude',
  errors: [],
} as const satisfies Route;

export const downloadGraduatesRoute = {
  method: 'GET',
  path: '/graduates/table',
  permission: 'year.conclude',
  errors: [],
} as const satisfies Route;

export const inviteAssistantRoute = {
  method: 'POST',
  path: '/graduates/:traineeId/invitations',
  permission: 'year.conclude',
  errors: ['not-found', 'graduate-not-to-be-asked', 'already-invited-to-assist', 'year-to-assist-is-over'],
} as const satisfies Route;

export const withdrawInvitationRoute = {
  method: 'DELETE',
  path: '/assistant-invitations/:invitationId',
  permission: 'year.conclude',
  errors: ['not-found', 'invitation-already-answered'],
} as const satisfies Route;

export const viewMyRegisterRoute = {
  method: 'GET',
  path: '/my/years/:traineeId/register',
  permission: 'year.take-part',
  errors: ['not-found'],
} as const satisfies Route;

export const enterRegisterRoute = {
  method: 'PUT',
  path: '/my/years/:traineeId/register',
  permission: 'year.take-part',
  errors: ['not-found', 'only-graduates-register'],
} as const satisfies Route;

export const leaveRegisterRoute = {
  method: 'DELETE',
  path: '/my/years/:traineeId/register',
  permission: 'year.take-part',
  errors: ['not-found'],
} as const satisfies Route;

export const answerInvitationRoute = {
  method: 'PUT',
  path: '/my/assistant-invitations/:invitationId/answer',
  permission: 'year.take-part',
  errors: ['not-found', 'invitation-already-answered', 'year-to-assist-is-over'],
} as const satisfies Route;
