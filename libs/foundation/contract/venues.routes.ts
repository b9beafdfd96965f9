import type { Route } from './route.ts';

export const listVenuesRoute = {
  method: 'GET',
  path: '/venues',
  permission: 'venue.define',
  errors: [],
} as const satisfies Route;

export const viewVenueRoute = {
  method: 'GET',
  path: '/venues/:venueId',
  permission: 'venue.define',
  errors: ['venue-unknown'],
} as const satisfies Route;

export const defineVenueRoute = {
  method: 'POST',
  path: '/venues',
  permission: 'venue.define',
  errors: ['venue-already-registered', 'venue-lies-in-no-prefecture'],
} as const satisfies Route;

export const correctVenueRoute = {
  method: 'PUT',
  path: '/venues/:venueId',
  permission: 'venue.define',
  errors: ['venue-unknown', 'record-changed-meanwhile', 'venue-already-registered', 'venue-lies-in-no-prefecture'],
} as const satisfies Route;

export const listTranchesRoute = {
  method: 'GET',
  path: '/application-tranches',
  permission: 'offering.open',
  errors: [],
} as const satisfies Route;

export const viewTrancheRoute = {
  method: 'GET',
  path: '/application-tranches/:trancheId',
  permission: 'offering.open',
  errors: ['tranche-unknown'],
} as const satisfies Route;

export const defineTrancheRoute = {
  method: 'POST',
  path: '/application-tranches',
  permission: 'offering.open',
  errors: ['tranche-already-defined'],
} as const satisfies Route;

export const correctTrancheRoute = {
  method: 'PUT',
  path: '/application-tranches/:trancheId',
  permission: 'offering.open',
  errors: ['tranche-unknown', 'record-changed-meanwhile', 'tranche-already-defined', 'tranche-has-opened'],
} as const satisfies Route;

/** Opens every draft of the tranche that one can still apply for. */
export const openTrancheRoute = {
  method: 'POST',
  path: '/application-tranches/:trancheId/opening',
  permission: 'offering.open',
  errors: ['tranche-unknown', 'tranche-has-no-drafts'],
} as const satisfies Route;

export const listOfficeClosuresRoute = {
  method: 'GET',
  path: '/office-closures',
  permission: 'venue.define',
  errors: [],
} as const satisfies Route;

export const addOfficeClosureRoute = {
  method: 'POST',
  path: '/office-closures',
  permission: 'venue.define',
  errors: ['closure-in-the-past', 'closed-anyway'],
} as const satisfies Route;

export const removeOfficeClosureRoute = {
  method: 'DELETE',
  path: '/office-closures/:day',
  permission: 'venue.define',
  errors: ['closure-in-the-past', 'closure-unknown'],
} as const satisfies Route;
