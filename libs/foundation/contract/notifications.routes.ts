import type { Route } from './route.ts';

export const viewWorkRoute = {
  method: 'GET',
  path: '/work',
  permission: 'work.view',
  errors: [],
} as const satisfies Route;

export const previewNoticesRoute = {
  method: 'GET',
  path: '/offerings/:offeringId/notices/:kind',
  permission: 'reminder.send',
  errors: ['not-found'],
} as const satisfies Route;

export const sendInvitationsRoute = {
  method: 'POST',
  path: '/offerings/:offeringId/invitations',
  permission: 'invitation.send',
  errors: ['not-found', 'nobody-to-tell'],
} as const satisfies Route;

export const sendRemindersRoute = {
  method: 'POST',
  path: '/offerings/:offeringId/reminders',
  permission: 'reminder.send',
  errors: ['not-found', 'nobody-to-tell'],
} as const satisfies Route;

export const printPeopleWithoutMailRoute = {
  method: 'GET',
  path: '/offerings/:offeringId/people-without-mail.pdf',
  permission: 'reminder.send',
  errors: ['not-found'],
} as const satisfies Route;

export const listUnknownResultsRoute = {
  method: 'GET',
  path: '/unknown-results',
  permission: 'mail.settle-unknown',
  errors: [],
} as const satisfies Route;

export const settleUnknownResultRoute = {
  method: 'POST',
  path: '/unknown-results/:eventId/settlement',
  permission: 'mail.settle-unknown',
  errors: ['not-found'],
} as const satisfies Route;

export const viewMyCalendarRoute = {
  method: 'GET',
  path: '/my/calendar',
  permission: 'schedule.view-own',
  errors: [],
} as const satisfies Route;

export const makeMyCalendarRoute = {
  method: 'POST',
  path: '/my/calendar',
  permission: 'schedule.view-own',
  errors: [],
} as const satisfies Route;

export const revokeMyCalendarRoute = {
  method: 'POST',
  path: '/my/calendar/revocation',
  permission: 'schedule.view-own',
  errors: [],
} as const satisfies Route;

export const readCalendarRoute = {
  method: 'GET',
  path: '/calendar/:file',
  permission: 'anyone',
  at: 'root',
  errors: ['not-found', 'too-many-tries'],
} as const satisfies Route;
