import type { Route } from './route.ts';

export const listTraineesRoute = {
  method: 'GET',
  path: '/trainees',
  permission: 'trainee.view',
  errors: [],
} as const satisfies Route;

export const viewTraineeRoute = {
  method: 'GET',
  path: '/trainees/:traineeId',
  permission: 'trainee.view',
  errors: ['not-found'],
} as const satisfies Route;

export const placeTraineeRoute = {
  method: 'PUT',
  path: '/trainees/:traineeId/place',
  permission: 'trainee.place',
  errors: [
    'not-found',
    'record-changed-meanwhile',
    'trainee-has-left',
    'seminar-of-another-track',
    'mentor-serves-another-track',
  ],
} as const satisfies Route;

export const listYearGroupsRoute = {
  method: 'GET',
  path: '/offerings/:offeringId/year-groups',
  permission: 'trainee.place',
  errors: ['not-found'],
} as const satisfies Route;

export const listMyYearsRoute = {
  method: 'GET',
  path: '/my/years',
  permission: 'year.take-part',
  errors: [],
} as const satisfies Route;

export const viewMyYearRoute = {
  method: 'GET',
  path: '/my/years/:traineeId',
  permission: 'year.take-part',
  errors: ['not-found'],
} as const satisfies Route;

/** By the trainee themself, until the first event of the year begins. */
export const giveUpYearRoute = {
  method: 'POST',
  path: '/my/years/:traineeId/departure',
  permission: 'year.take-part',
  errors: ['not-found', 'trainee-has-left', 'year-has-begun', 'no-place-offered', 'result-already-answered'],
} as const satisfies Route;
