import type { Route } from './route.ts';

const planErrors = [
  'edition-unknown',
  'course-is-no-exercise',
  'minimum-above-seats',
  'online-has-no-venue',
  'venue-unknown',
  'tranche-unknown',
  'tranche-of-another-fiscal-year',
  'deadline-before-opening',
] as const;

export const viewSeatedOfferingRoute = {
  method: 'GET',
  path: '/seated-offerings/:offeringId',
  permission: 'offering.list',
  errors: ['not-found', 'offering-has-no-seats'],
} as const satisfies Route;

export const planSeatedOfferingRoute = {
  method: 'POST',
  path: '/seated-offerings',
  permission: 'offering.open',
  errors: [
    ...planErrors,
    'not-found',
    'offering-has-no-seats',
    'access-period-ends-before-it-starts',
    'access-period-starts-in-another-fiscal-year',
    'satellite-of-a-satellite',
    'parent-is-no-satellite-offering',
    'satellite-of-another-edition',
    'offering-is-canceled',
  ],
} as const satisfies Route;

export const correctSeatingRoute = {
  method: 'PUT',
  path: '/seated-offerings/:offeringId',
  permission: 'offering.open',
  errors: [
    ...planErrors,
    'not-found',
    'record-changed-meanwhile',
    'offering-has-no-seats',
    'offering-is-canceled',
    'seating-fixed-once-open',
    'satellite-mode-stays',
  ],
} as const satisfies Route;

/** The offering and the satellites that join it do not take place. */
export const callOffOfferingRoute = {
  method: 'POST',
  path: '/offerings/:offeringId/calling-off',
  permission: 'offering.open',
  errors: ['not-found', 'record-changed-meanwhile', 'offering-is-canceled', 'offering-has-attendance'],
} as const satisfies Route;

export const assignStaffRoute = {
  method: 'POST',
  path: '/offerings/:offeringId/staff',
  permission: 'staff.assign',
  errors: ['not-found', 'offering-has-no-seats', 'offering-is-canceled', 'staff-person-unknown', 'staff-cannot-teach'],
} as const satisfies Route;

export const releaseStaffRoute = {
  method: 'DELETE',
  path: '/offerings/:offeringId/staff/:personId',
  permission: 'staff.assign',
  errors: ['not-found', 'offering-has-no-seats', 'staff-person-unknown'],
} as const satisfies Route;

/** What rolling the edition over would make. */
export const previewRollOverRoute = {
  method: 'GET',
  path: '/editions/:editionId/roll-over',
  permission: 'program.define',
  errors: ['edition-unknown'],
} as const satisfies Route;

export const rollOverEditionRoute = {
  method: 'POST',
  path: '/editions/:editionId/roll-over',
  permission: 'program.define',
  errors: ['edition-unknown', 'code-already-taken'],
} as const satisfies Route;
