import type { Route } from './route.ts';

export const listProgramsRoute = {
  method: 'GET',
  path: '/programs',
  permission: 'offering.list',
  errors: [],
} as const satisfies Route;

export const viewProgramRoute = {
  method: 'GET',
  path: '/programs/:programId',
  permission: 'offering.list',
  errors: ['program-unknown'],
} as const satisfies Route;

export const defineProgramRoute = {
  method: 'POST',
  path: '/programs',
  permission: 'program.define',
  errors: ['organization-not-registered', 'code-already-taken'],
} as const satisfies Route;

export const correctProgramRoute = {
  method: 'PUT',
  path: '/programs/:programId',
  permission: 'program.define',
  errors: ['program-unknown', 'record-changed-meanwhile'],
} as const satisfies Route;

export const listCoursesRoute = {
  method: 'GET',
  path: '/courses',
  permission: 'offering.list',
  errors: [],
} as const satisfies Route;

export const viewCourseRoute = {
  method: 'GET',
  path: '/courses/:courseId',
  permission: 'offering.list',
  errors: ['course-unknown'],
} as const satisfies Route;

export const defineCourseRoute = {
  method: 'POST',
  path: '/courses',
  permission: 'program.define',
  errors: ['program-unknown', 'course-unknown', 'prerequisite-course-unknown', 'code-already-taken'],
} as const satisfies Route;

export const correctCourseRoute = {
  method: 'PUT',
  path: '/courses/:courseId',
  permission: 'program.define',
  errors: [
    'program-unknown',
    'course-unknown',
    'prerequisite-course-unknown',
    'course-leads-on-to-itself',
    'course-offered-already',
    'record-changed-meanwhile',
  ],
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

export const correctEditionRoute = {
  method: 'PUT',
  path: '/editions/:editionId',
  permission: 'program.define',
  errors: ['edition-unknown', 'course-unknown', 'edition-offered-already', 'record-changed-meanwhile'],
} as const satisfies Route;
