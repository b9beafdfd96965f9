import type { Route } from './route.ts';

const staff = { permission: 'audience.receive' } as const;
const office = { permission: 'audience.arrange' } as const;
const audience = '/results-presentations/:presentationId/audience' as const;

export const viewAudienceRoute = {
  ...staff,
  method: 'GET',
  path: audience,
  errors: ['not-found'],
} as const satisfies Route;

export const openAudienceRoute = {
  ...office,
  method: 'PUT',
  path: audience,
  errors: [
    'not-found',
    'record-changed-meanwhile',
    'audience-window-out-of-order',
    'audience-form-not-held',
    'audience-nowhere',
    'audience-is-erased',
    'presentation-not-held',
  ],
} as const satisfies Route;

export const listAudienceRoute = {
  ...staff,
  method: 'GET',
  path: `${audience}/registrations`,
  errors: ['not-found'],
} as const satisfies Route;

export const exportAudienceRoute = {
  ...office,
  method: 'GET',
  path: `${audience}/table/:format`,
  errors: ['not-found'],
} as const satisfies Route;

/** By whom it is, or by the number on their page. */
export const receiveAudienceRoute = {
  ...staff,
  method: 'POST',
  path: `${audience}/arrivals`,
  errors: [
    'not-found',
    'audience-code-unknown',
    'audience-without-place',
    'audience-already-in',
    'audience-not-the-day',
  ],
} as const satisfies Route;

export const takeBackArrivalRoute = {
  ...staff,
  method: 'DELETE',
  path: `${audience}/arrivals/:audienceRegistrationId`,
  errors: ['not-found'],
} as const satisfies Route;

export const countWalkInsRoute = {
  ...staff,
  method: 'POST',
  path: `${audience}/walk-ins`,
  errors: ['not-found', 'audience-walk-ins-below-zero', 'audience-not-the-day'],
} as const satisfies Route;

export const cancelAudienceRoute = {
  ...office,
  method: 'POST',
  path: `${audience}/registrations/:audienceRegistrationId/cancellation`,
  errors: ['not-found', 'audience-registration-canceled', 'audience-already-in', 'presentation-not-held'],
} as const satisfies Route;
