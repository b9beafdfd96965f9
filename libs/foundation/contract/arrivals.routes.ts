import type { Route } from './route.ts';

export const askArrivalRoute = {
  method: 'POST',
  path: '/arrivals',
  permission: 'arrival.ask',
  errors: ['not-found', 'already-member', 'staff-number-taken', 'too-many-arrivals'],
} as const satisfies Route;

export const listMyArrivalsRoute = {
  method: 'GET',
  path: '/my-arrivals',
  permission: 'arrival.answer',
  errors: [],
} as const satisfies Route;

export const confirmArrivalRoute = {
  method: 'POST',
  path: '/my-arrivals/:arrivalId/confirmation',
  permission: 'arrival.answer',
  errors: ['not-found', 'arrival-is-answered', 'arrival-over', 'already-member', 'own-role-stays'],
} as const satisfies Route;

export const declineArrivalRoute = {
  method: 'POST',
  path: '/my-arrivals/:arrivalId/refusal',
  permission: 'arrival.answer',
  errors: ['not-found', 'arrival-is-answered', 'arrival-over'],
} as const satisfies Route;
