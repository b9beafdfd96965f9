import type { Route } from './route.ts';

const ofDays = [
  'not-found',
  'sessions-complete',
  'session-day-taken',
  'session-in-the-past',
  'session-in-another-fiscal-year',
  'session-ends-before-it-starts',
  'half-day-missing',
  'record-changed-meanwhile',
] as const;

export const listGatheringsRoute = {
  method: 'GET',
  path: '/offerings/:offeringId/gatherings',
  permission: 'session.schedule',
  errors: ['not-found'],
} as const satisfies Route;

export const scheduleGatheringRoute = {
  method: 'POST',
  path: '/offerings/:offeringId/gatherings',
  permission: 'session.schedule',
  errors: [...ofDays, 'offering-called-off', 'offering-has-seats', 'nobody-to-ask'],
} as const satisfies Route;

export const previewGatheringRoute = {
  method: 'GET',
  path: '/offerings/:offeringId/gathering-consequences',
  permission: 'session.schedule',
  errors: ['not-found'],
} as const satisfies Route;

export const changeGatheringRoute = {
  method: 'POST',
  path: '/gatherings/:gatheringId/change',
  permission: 'session.schedule',
  errors: [...ofDays, 'gathering-canceled', 'session-has-attendance'],
} as const satisfies Route;

export const cancelGatheringRoute = {
  method: 'POST',
  path: '/gatherings/:gatheringId/cancellation',
  permission: 'session.schedule',
  errors: ['not-found', 'gathering-canceled', 'session-has-attendance', 'record-changed-meanwhile'],
} as const satisfies Route;

export const listMyGatheringsRoute = {
  method: 'GET',
  path: '/my-gatherings',
  permission: 'gathering.attend',
  errors: [],
} as const satisfies Route;

export const tellAbsenceRoute = {
  method: 'POST',
  path: '/offering-sessions/:offeringSessionId/absence',
  permission: 'gathering.attend',
  errors: ['not-found', 'session-canceled', 'absence-after-session'],
} as const satisfies Route;

export const withdrawAbsenceRoute = {
  method: 'POST',
  path: '/offering-sessions/:offeringSessionId/absence-withdrawal',
  permission: 'gathering.attend',
  errors: ['not-found', 'session-canceled', 'absence-after-session'],
} as const satisfies Route;

export const noteAbsenceRoute = {
  method: 'POST',
  path: '/teaching/sessions/:offeringSessionId/absences',
  permission: 'attendance.record',
  errors: ['not-found', 'session-canceled'],
} as const satisfies Route;
