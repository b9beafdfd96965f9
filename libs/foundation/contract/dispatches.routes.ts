import type { Route } from './route.ts';

const own = { permission: 'year.take-part' } as const;
const office = { permission: 'activity.arrange' } as const;
const stale = ['not-found', 'record-changed-meanwhile', 'dispatch-not-planned'] as const;

export const listMyDispatchesRoute = {
  ...own,
  method: 'GET',
  path: '/my/years/:traineeId/dispatches',
  errors: ['not-found'],
} as const satisfies Route;
export const answerDispatchRoute = {
  ...own,
  method: 'PUT',
  path: '/my/years/:traineeId/dispatches/:dispatchId/answer',
  errors: ['not-found', 'dispatch-not-planned'],
} as const satisfies Route;

export const listDispatchesRoute = {
  ...office,
  method: 'GET',
  path: '/dispatches',
  errors: [],
} as const satisfies Route;
export const downloadDispatchesRoute = {
  ...office,
  method: 'GET',
  path: '/dispatches/table',
  errors: [],
} as const satisfies Route;
export const planDispatchRoute = {
  ...office,
  method: 'POST',
  path: '/dispatches',
  errors: ['not-found', 'activity-ends-before-it-starts'],
} as const satisfies Route;
export const correctDispatchRoute = {
  ...office,
  method: 'PUT',
  path: '/dispatches/:dispatchId',
  errors: [...stale, 'activity-ends-before-it-starts'],
} as const satisfies Route;
export const cancelDispatchRoute = {
  ...office,
  method: 'POST',
  path: '/dispatches/:dispatchId/cancellation',
  errors: stale,
} as const satisfies Route;
export const reportDispatchRoute = {
  ...office,
  method: 'PUT',
  path: '/dispatches/:dispatchId/report',
  errors: [...stale, 'activity-link-not-secure'],
} as const satisfies Route;
export const chooseForDispatchRoute = {
  ...office,
  method: 'POST',
  path: '/dispatches/:dispatchId/people',
  errors: ['not-found', 'dispatch-not-planned', 'already-sent'],
} as const satisfies Route;
export const dropFromDispatchRoute = {
  ...office,
  method: 'POST',
  path: '/dispatches/:dispatchId/people/:traineeId/withdrawal',
  errors: ['not-found', 'dispatch-not-planned'],
} as const satisfies Route;
