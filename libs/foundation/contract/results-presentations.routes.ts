import type { Route } from './route.ts';

const one = '/results-presentations/:presentationId';

/** Results presentations within reach, the latest day first. */
export const listPresentationsRoute = {
  method: 'GET',
  path: '/results-presentations',
  permission: 'results-presentation.view',
  errors: [],
} as const satisfies Route;

/** Gatherings of cohorts that could be a results presentation. */
export const listGatheringsToPresentRoute = {
  method: 'GET',
  path: '/gatherings-to-present',
  permission: 'results-presentation.arrange',
  errors: [],
} as const satisfies Route;

export const definePresentationRoute = {
  method: 'POST',
  path: '/results-presentations',
  permission: 'results-presentation.arrange',
  errors: ['not-found', 'gathering-not-of-cohort', 'gathering-presents-already'],
} as const satisfies Route;

export const viewPresentationRoute = {
  method: 'GET',
  path: one,
  permission: 'results-presentation.view',
  errors: ['not-found'],
} as const satisfies Route;

export const correctPresentationRoute = {
  method: 'PUT',
  path: one,
  permission: 'results-presentation.arrange',
  errors: ['not-found', 'record-changed-meanwhile'],
} as const satisfies Route;

export const removePresentationRoute = {
  method: 'DELETE',
  path: one,
  permission: 'results-presentation.arrange',
  errors: ['not-found', 'presentation-is-published'],
} as const satisfies Route;
