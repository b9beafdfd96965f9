import type { Route } from './route.ts';

export const listSessionsRoute = {
  method: 'GET',
  path: '/offerings/:offeringId/sessions',
  permission: 'session.schedule',
  errors: ['not-found'],
} as const satisfies Route;

export const scheduleSessionRoute = {
  method: 'POST',
  path: '/offerings/:offeringId/sessions',
  permission: 'session.schedule',
  errors: [
    'not-found',
    'offering-called-off',
    'sessions-complete',
    'session-ends-before-it-starts',
    'session-day-taken',
    'session-in-the-past',
    'session-in-another-fiscal-year',
    'sessions-end-before-they-start',
    'deadline-before-opening',
    'satellite-follows-its-parent',
    'offering-has-no-seats',
    'half-day-missing',
  ],
} as const satisfies Route;

export const previewReschedulingRoute = {
  method: 'GET',
  path: '/offering-sessions/:offeringSessionId/rescheduling',
  permission: 'session.schedule',
  errors: ['not-found'],
} as const satisfies Route;

export const rescheduleSessionRoute = {
  method: 'POST',
  path: '/offering-sessions/:offeringSessionId/rescheduling',
  permission: 'session.schedule',
  errors: [
    'not-found',
    'session-canceled',
    'session-has-attendance',
    'session-ends-before-it-starts',
    'session-day-taken',
    'session-in-the-past',
    'session-in-another-fiscal-year',
    'sessions-end-before-they-start',
    'deadline-before-opening',
    'satellite-follows-its-parent',
    'offering-has-no-seats',
    'record-changed-meanwhile',
    'half-day-missing',
  ],
} as const satisfies Route;

export const cancelSessionRoute = {
  method: 'POST',
  path: '/offering-sessions/:offeringSessionId/cancellation',
  permission: 'session.schedule',
  errors: [
    'not-found',
    'session-canceled',
    'session-has-attendance',
    'last-session-stays',
    'offering-has-no-seats',
    'record-changed-meanwhile',
  ],
} as const satisfies Route;

export const previewCallOffRoute = {
  method: 'GET',
  path: '/offerings/:offeringId/calling-off',
  permission: 'session.schedule',
  errors: ['not-found'],
} as const satisfies Route;

export const listTaughtSessionsRoute = {
  method: 'GET',
  path: '/teaching/sessions',
  permission: 'teaching.view',
  errors: [],
} as const satisfies Route;

export const viewSessionRoute = {
  method: 'GET',
  path: '/teaching/sessions/:offeringSessionId',
  permission: 'teaching.view',
  errors: ['not-found'],
} as const satisfies Route;

export const recordAttendanceRoute = {
  method: 'POST',
  path: '/teaching/sessions/:offeringSessionId/attendance',
  permission: 'attendance.record',
  errors: ['not-found', 'session-canceled', 'attendance-not-open-yet', 'record-changed-meanwhile'],
} as const satisfies Route;

export const markEverybodyRoute = {
  method: 'POST',
  path: '/teaching/sessions/:offeringSessionId/attendance-of-everybody',
  permission: 'attendance.record',
  errors: [
    'not-found',
    'session-canceled',
    'attendance-not-open-yet',
    'record-changed-meanwhile',
    'session-not-over',
    'half-day-missing',
  ],
} as const satisfies Route;

export const showCheckInCodeRoute = {
  method: 'GET',
  path: '/teaching/sessions/:offeringSessionId/check-in-code',
  permission: 'attendance.record',
  errors: ['not-found', 'session-canceled', 'half-day-missing'],
} as const satisfies Route;

export const presentCheckInCodeRoute = {
  method: 'POST',
  path: '/offering-sessions/:offeringSessionId/check-in-tickets',
  permission: 'check-in.make',
  errors: [
    'not-found',
    'session-canceled',
    'check-in-code-wrong',
    'check-in-code-old',
    'check-in-not-confirmed',
    'attendance-not-open-yet',
    'check-in-over',
  ],
} as const satisfies Route;

export const checkInRoute = {
  method: 'POST',
  path: '/offering-sessions/:offeringSessionId/check-ins',
  permission: 'check-in.make',
  errors: [
    'not-found',
    'session-canceled',
    'check-in-ticket-over',
    'check-in-not-confirmed',
    'check-in-marked-absent',
    'attendance-not-open-yet',
    'record-changed-meanwhile',
    'check-in-over',
  ],
} as const satisfies Route;

export const printSignInSheetsRoute = {
  method: 'GET',
  path: '/teaching/sessions/:offeringSessionId/sign-in-sheets',
  permission: 'roster.print',
  errors: ['not-found'],
} as const satisfies Route;

export const exportRosterRoute = {
  method: 'GET',
  path: '/teaching/sessions/:offeringSessionId/roster/:format',
  permission: 'roster.print',
  errors: ['not-found'],
} as const satisfies Route;
