import { changing, choosing, eligible } from './application-refusals.ts';
import type { Route } from './route.ts';

export const listEditionSeatsRoute = {
  method: 'GET',
  path: '/editions/:editionId/seats',
  permission: 'offering.browse',
  errors: [],
} as const satisfies Route;

export const viewOwnEligibilityRoute = {
  method: 'GET',
  path: '/offerings/:offeringId/eligibility',
  permission: 'offering.browse',
  errors: ['not-found', 'offering-has-no-seats'],
} as const satisfies Route;

export const diagnosePersonRoute = {
  method: 'GET',
  path: '/offerings/:offeringId/eligibility/:personId',
  permission: 'application.list',
  errors: ['not-found', 'offering-has-no-seats'],
} as const satisfies Route;

export const showInterestRoute = {
  method: 'POST',
  path: '/offerings/:offeringId/interest',
  permission: 'application.make',
  errors: ['offering-has-no-seats', 'offering-has-date', 'organization-not-yours'],
} as const satisfies Route;

export const withdrawInterestRoute = {
  method: 'POST',
  path: '/offerings/:offeringId/interest-withdrawal',
  permission: 'application.make',
  errors: [],
} as const satisfies Route;

export const reserveSeatsRoute = {
  method: 'POST',
  path: '/reservations',
  permission: 'seat.reserve',
  errors: [
    'not-found',
    ...choosing,
    ...eligible,
    'terms-not-accepted',
    'group-larger-than-seats',
    'municipality-elsewhere',
  ],
} as const satisfies Route;

export const listReservationsRoute = {
  method: 'GET',
  path: '/reservations',
  permission: 'seat.reserve',
  errors: [],
} as const satisfies Route;

export const giveBackReservationRoute = {
  method: 'POST',
  path: '/reservations/:applicationId/return',
  permission: 'seat.reserve',
  errors: [...changing, 'seat-named-already'],
} as const satisfies Route;

export const nameSeatsRoute = {
  method: 'POST',
  path: '/applications/:applicationId/names',
  permission: 'application.make-for',
  errors: [...changing, ...eligible, 'students-not-said', 'seat-named-already', 'names-due-over'],
} as const satisfies Route;

export const swapPersonRoute = {
  method: 'POST',
  path: '/applications/:applicationId/swap',
  permission: 'application.make-for',
  errors: [...changing, ...eligible, 'students-not-said', 'seat-given-up', 'offering-has-started'],
} as const satisfies Route;

export const previewTransferRoute = {
  method: 'GET',
  path: '/applications/:applicationId/transfer',
  permission: 'application.make-for',
  errors: ['not-found', 'record-changed-meanwhile', 'offering-has-no-seats'],
} as const satisfies Route;

const transferring = [
  ...changing,
  ...choosing,
  ...eligible,
  'already-in-that-offering',
  'only-held-seats-move',
  'no-seats-left',
  'seats-are-waited-for',
  'organization-share-used-up',
] as const;

export const transferPartyRoute = {
  method: 'POST',
  path: '/applications/:applicationId/transfer',
  permission: 'application.make-for',
  errors: transferring,
} as const satisfies Route;

export const previewOwnTransferRoute = {
  method: 'GET',
  path: '/my-applications/:applicationId/transfer',
  permission: 'application.make',
  errors: ['not-found', 'record-changed-meanwhile', 'offering-has-no-seats'],
} as const satisfies Route;

export const transferOwnPartyRoute = {
  method: 'POST',
  path: '/my-applications/:applicationId/transfer',
  permission: 'application.make',
  errors: transferring,
} as const satisfies Route;

export const offerByHandRoute = {
  method: 'POST',
  path: '/applications/:applicationId/offer',
  permission: 'application.decide',
  errors: [
    ...changing,
    'not-one-of-their-choices',
    'offer-comes-by-itself',
    'offering-has-started',
    'no-seats-left',
    'organization-share-used-up',
    'day-taken',
    'no-longer-eligible-organization-type',
    'no-longer-eligible-prerequisite',
    'no-longer-eligible-free-retakes',
    'no-longer-eligible-left',
  ],
} as const satisfies Route;

export const changeSeatsRoute = {
  method: 'POST',
  path: '/offerings/:offeringId/seats',
  permission: 'seating.change',
  errors: ['not-found', 'offering-has-no-seats', 'seats-below-held', 'minimum-above-seats'],
} as const satisfies Route;

export const mergeOfferingsRoute = {
  method: 'POST',
  path: '/offerings/:offeringId/merger',
  permission: 'seating.change',
  errors: [
    'not-found',
    'record-changed-meanwhile',
    'offering-has-no-seats',
    'offering-takes-nobody',
    'already-in-that-offering',
    'choices-of-different-editions',
    'offering-has-started',
    'merge-leaves-satellites',
    'merge-does-not-fit',
    'merge-keeps-people-apart',
  ],
} as const satisfies Route;

export const listDateConflictsRoute = {
  method: 'GET',
  path: '/offerings/:offeringId/date-conflicts',
  permission: 'seating.change',
  errors: [],
} as const satisfies Route;

export const listSeatsWorkRoute = {
  method: 'GET',
  path: '/seats-work',
  permission: 'application.decide',
  errors: [],
} as const satisfies Route;
