import type { Route } from './route.ts';

export const viewMyNeedsRoute = {
  method: 'GET',
  path: '/my/years/:traineeId/needs',
  permission: 'year.take-part',
  errors: ['not-found'],
} as const satisfies Route;

export const keepTravelNeedRoute = {
  method: 'PUT',
  path: '/my/years/:traineeId/travel-need',
  permission: 'year.take-part',
  errors: ['not-found', 'trainee-has-left', 'gathering-of-another-year', 'gathering-is-over'],
} as const satisfies Route;

export const keepInsuranceRoute = {
  method: 'PUT',
  path: '/my/years/:traineeId/insurance',
  permission: 'year.take-part',
  errors: ['not-found', 'trainee-has-left'],
} as const satisfies Route;

export const keepEmergencyContactsRoute = {
  method: 'PUT',
  path: '/my/years/:traineeId/emergency-contacts',
  permission: 'year.take-part',
  errors: ['not-found', 'trainee-has-left', 'phone-without-number'],
} as const satisfies Route;

export const listTravelNeedsRoute = {
  method: 'GET',
  path: '/gatherings/:gatheringId/travel-needs',
  permission: 'needs.view',
  errors: ['not-found'],
} as const satisfies Route;

export const settleSubsidyRoute = {
  method: 'PUT',
  path: '/gatherings/:gatheringId/travel-needs/:traineeId/subsidy',
  permission: 'needs.view',
  errors: ['not-found', 'nothing-to-settle'],
} as const satisfies Route;

export const remindOfNeedsRoute = {
  method: 'POST',
  path: '/gatherings/:gatheringId/need-reminders',
  permission: 'needs.view',
  errors: ['not-found'],
} as const satisfies Route;

export const exportTravelNeedsRoute = {
  method: 'GET',
  path: '/gatherings/:gatheringId/travel-needs/exports/:format',
  permission: 'needs.view',
  errors: ['not-found'],
} as const satisfies Route;

export const exportInsuranceRoute = {
  method: 'GET',
  path: '/gatherings/:gatheringId/insurance-list/:format',
  permission: 'needs.view',
  errors: ['not-found'],
} as const satisfies Route;

export const lookUpEmergencyContactsRoute = {
  method: 'GET',
  path: '/gatherings/:gatheringId/emergency-contacts',
  permission: 'emergency-contact.look-up',
  errors: ['not-found'],
} as const satisfies Route;
