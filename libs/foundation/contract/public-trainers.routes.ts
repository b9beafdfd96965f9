import type { Route } from './route.ts';

export const listPublicTrainersRoute = {
  method: 'GET',
  path: '/programs/:programId/public-trainers',
  permission: 'public-page.write',
  errors: [],
} as const satisfies Route;

/** Everybody who is introduced on the track's page from now on. */
export const introduceTrainersRoute = {
  method: 'PUT',
  path: '/tracks/:trackId/public-trainers',
  permission: 'public-page.write',
  errors: ['track-unknown', 'phase-forbids', 'record-changed-meanwhile'],
} as const satisfies Route;
