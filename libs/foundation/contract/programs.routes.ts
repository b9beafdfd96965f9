import type { Route } from './route.ts';

export const listProgramsRoute = {
  method: 'GET',
  path: '/programs',
  permission: 'offering.list',
  errors: [],
} as const satisfies Route;

export const defineProgramRoute = {
  method: 'POST',
  path: '/programs',
  permission: 'program.define',
  errors: ['organization-not-registered', 'code-already-taken'],
} as const satisfies Route;

export const listCoursesRoute = {
  method: 'GET',
  path: '/courses',
  permission: 'offering.list',
  errors: [],
} as const satisfies Route;

export const defineCourseRoute = {
  method: 'POST',
  path: '/courses',
  permission: 'program.define',
  errors: ['program-unknown', 'course-unknown', 'code-already-taken'],
} as const satisfies Route;

export const listEditionsRoute = {
  method: 'GET',
  path: '/editions',
  permission: 'offering.list',
  errors: [],
} as const satisfies Route;

export const viewEditionRoute = {
  method: 'GET',
  path: '/editions/:editionId',
  permission: 'offering.list',
  errors: ['edition-unknown'],
} as const satisfies Route;

export const defineEditionRoute = {
  method: 'POST',
  path: '/editions',
  permission: 'program.define',
  errors: ['course-unknown', 'code-already-taken'],
} as const satisfies Route;

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
  errors: ['edition-unknown', 'access-period-ends-before-it-starts', 'access-period-starts-in-another-fiscal-year'],
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
