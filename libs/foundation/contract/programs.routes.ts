import type { Route } from './route.ts';

export const listOfferingsRoute = {
  method: 'GET',
  path: '/offerings',
  permission: 'offering.list',
  errors: [],
} as const satisfies Route;

export const viewOfferingRoute = {
  method: 'GET',
  path: '/offerings/:offeringId',
  permission: 'offering.list',
  errors: ['not-found'],
} as const satisfies Route;

export const planOfferingRoute = {
  method: 'POST',
  path: '/offerings',
  permission: 'offering.open',
  errors: [
    'edition-unknown',
    'exercise-needs-seats',
    'access-period-ends-before-it-starts',
    'access-period-starts-in-another-fiscal-year',
  ],
} as const satisfies Route;

export const correctOfferingRoute = {
  method: 'PUT',
  path: '/offerings/:offeringId',
  permission: 'offering.open',
  errors: [
    'not-found',
    'record-changed-meanwhile',
    'offering-is-open',
    'offering-is-closed',
    'access-period-ends-before-it-starts',
    'access-period-starts-in-another-fiscal-year',
  ],
} as const satisfies Route;

export const openOfferingRoute = {
  method: 'POST',
  path: '/offerings/:offeringId/opening',
  permission: 'offering.open',
  errors: ['not-found', 'record-changed-meanwhile', 'offering-is-open'],
} as const satisfies Route;

export const closeOfferingRoute = {
  method: 'POST',
  path: '/offerings/:offeringId/closing',
  permission: 'offering.open',
  errors: ['not-found', 'record-changed-meanwhile', 'offering-is-draft', 'offering-is-closed'],
} as const satisfies Route;

export const viewReminderDefaultRoute = {
  method: 'GET',
  path: '/reminder-default',
  permission: 'offering.open',
  errors: [],
} as const satisfies Route;

export const setReminderDaysRoute = {
  method: 'PUT',
  path: '/offerings/:offeringId/reminder-days',
  permission: 'offering.open',
  errors: ['not-found', 'record-changed-meanwhile', 'offering-is-canceled'],
} as const satisfies Route;

export const extendAccessForAllRoute = {
  method: 'POST',
  path: '/offerings/:offeringId/access-extensions',
  permission: 'offering.extend-access',
  errors: [
    'not-found',
    'offering-is-draft',
    'access-ends-no-later',
    'extension-into-the-past',
    'organization-not-registered',
  ],
} as const satisfies Route;
