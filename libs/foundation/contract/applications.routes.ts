import { changing, choosing, eligible } from './application-refusals.ts';
import type { Route } from './route.ts';

export const applyForSeatsRoute = {
  method: 'POST',
  path: '/my-applications',
  permission: 'application.make',
  errors: [...choosing, ...eligible, 'terms-not-accepted', 'group-larger-than-seats'],
} as const satisfies Route;

export const listMyApplicationsRoute = {
  method: 'GET',
  path: '/my-applications',
  permission: 'application.view-own',
  errors: [],
} as const satisfies Route;

export const cancelOwnSeatRoute = {
  method: 'POST',
  path: '/my-applications/:applicationId/cancellation',
  permission: 'application.make',
  errors: [...changing, 'offering-has-started', 'seat-given-up'],
} as const satisfies Route;

export const acceptOwnOfferRoute = {
  method: 'POST',
  path: '/my-applications/:applicationId/acceptance',
  permission: 'application.make',
  errors: [...changing, 'offer-over'],
} as const satisfies Route;

export const declineOwnOfferRoute = {
  method: 'POST',
  path: '/my-applications/:applicationId/refusal',
  permission: 'application.make',
  errors: changing,
} as const satisfies Route;

export const applyForMembersRoute = {
  method: 'POST',
  path: '/applications',
  permission: 'application.make-for',
  errors: ['not-found', ...choosing, ...eligible, 'terms-not-accepted', 'group-larger-than-seats'],
} as const satisfies Route;

export const listApplicationsRoute = {
  method: 'GET',
  path: '/applications',
  permission: 'application.list',
  errors: [],
} as const satisfies Route;

export const viewApplicationRoute = {
  method: 'GET',
  path: '/applications/:applicationId',
  permission: 'application.list',
  errors: ['not-found'],
} as const satisfies Route;

export const cancelSeatsRoute = {
  method: 'POST',
  path: '/applications/:applicationId/cancellation',
  permission: 'application.make-for',
  errors: [...changing, 'offering-has-started', 'seat-given-up'],
} as const satisfies Route;

export const acceptOfferRoute = {
  method: 'POST',
  path: '/applications/:applicationId/acceptance',
  permission: 'application.make-for',
  errors: [...changing, 'offer-over'],
} as const satisfies Route;

export const declineOfferRoute = {
  method: 'POST',
  path: '/applications/:applicationId/refusal',
  permission: 'application.make-for',
  errors: changing,
} as const satisfies Route;

export const approveApplicationRoute = {
  method: 'POST',
  path: '/applications/:applicationId/approval',
  permission: 'application.approve',
  errors: [...changing, 'approval-waits-for-coordinator', 'approval-waits-for-office'],
} as const satisfies Route;

export const rejectApplicationRoute = {
  method: 'POST',
  path: '/applications/:applicationId/rejection',
  permission: 'application.approve',
  errors: [...changing, 'approval-waits-for-coordinator', 'approval-waits-for-office'],
} as const satisfies Route;
