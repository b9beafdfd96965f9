import type { Route } from './route.ts';

const own = { permission: 'year.take-part' } as const;
const office = { permission: 'activity.arrange' } as const;
const faulty = ['not-found', 'activity-ends-before-it-starts', 'activity-link-not-secure'] as const;

export const listMyAppearancesRoute = {
  ...own,
  method: 'GET',
  path: '/my/years/:traineeId/appearances',
  errors: ['not-found'],
} as const satisfies Route;
export const tellAppearanceRoute = {
  ...own,
  method: 'POST',
  path: '/my/years/:traineeId/appearances',
  errors: faulty,
} as const satisfies Route;
export const tellAppearanceAnewRoute = {
  ...own,
  method: 'PUT',
  path: '/my/appearances/:appearanceId',
  errors: [...faulty, 'record-changed-meanwhile'],
} as const satisfies Route;
export const removeAppearanceRoute = {
  ...own,
  method: 'DELETE',
  path: '/my/appearances/:appearanceId',
  errors: ['not-found'],
} as const satisfies Route;
export const consentToAppearanceRoute = {
  ...own,
  method: 'PUT',
  path: '/my/appearances/:appearanceId/consent',
  errors: ['not-found', 'record-changed-meanwhile'],
} as const satisfies Route;

export const listAppearancesRoute = {
  ...office,
  method: 'GET',
  path: '/appearances',
  errors: [],
} as const satisfies Route;
export const downloadAppearancesRoute = {
  ...office,
  method: 'GET',
  path: '/appearances/table',
  errors: [],
} as const satisfies Route;
export const confirmAppearanceRoute = {
  ...office,
  method: 'PUT',
  path: '/appearances/:appearanceId/confirmation',
  errors: [...faulty, 'record-changed-meanwhile', 'appearance-not-in-both-languages'],
} as const satisfies Route;
export const takeAppearanceBackRoute = {
  ...office,
  method: 'POST',
  path: '/appearances/:appearanceId/withdrawal',
  errors: ['not-found'],
} as const satisfies Route;
