import type { Route } from './route.ts';

export const listNextOfferingsRoute = {
  method: 'GET',
  path: '/enrollments/:enrollmentId/next-offerings',
  permission: 'enrollment.view-own',
  errors: ['not-found'],
} as const satisfies Route;
