import type { Route } from './route.ts';

const own = { path: '/my/years/:traineeId/public-listing', permission: 'year.take-part' } as const;
const office = { permission: 'year.conclude' } as const;

export const viewMyListingRoute = { ...own, method: 'GET', errors: ['not-found'] } as const satisfies Route;
export const listGraduateRoute = {
  ...own,
  method: 'PUT',
  errors: ['not-found', 'only-graduates-are-listed', 'listing-name-missing'],
} as const satisfies Route;
export const unlistMyselfRoute = { ...own, method: 'DELETE', errors: ['not-found'] } as const satisfies Route;

export const listGraduateListingsRoute = {
  ...office,
  method: 'GET',
  path: '/graduate-listings',
  errors: [],
} as const satisfies Route;
export const unlistGraduateRoute = {
  ...office,
  method: 'POST',
  path: '/graduate-listings/:traineeId/withdrawal',
  errors: ['not-found'],
} as const satisfies Route;
export const recordListingConsentRoute = {
  ...office,
  method: 'PUT',
  path: '/graduate-listings/:traineeId/guardian-consent',
  errors: ['not-found', 'record-changed-meanwhile', 'listing-needs-no-guardian'],
} as const satisfies Route;
export const withdrawListingConsentRoute = {
  ...office,
  method: 'POST',
  path: '/graduate-listings/:traineeId/guardian-consent/withdrawal',
  errors: ['not-found'],
} as const satisfies Route;
