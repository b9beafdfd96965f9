import type { Route } from './route.ts';

export const viewTeamsRoute = {
  method: 'GET',
  path: '/teaching/sessions/:offeringSessionId/teams',
  permission: 'teaching.view',
  errors: ['not-found'],
} as const satisfies Route;

export const formTeamsRoute = {
  method: 'POST',
  path: '/teaching/sessions/:offeringSessionId/teams',
  permission: 'team.form',
  errors: ['not-found', 'session-canceled', 'record-changed-meanwhile', 'teams-have-results', 'team-sizes-contradict'],
} as const satisfies Route;

export const moveToTeamRoute = {
  method: 'POST',
  path: '/teaching/sessions/:offeringSessionId/team-moves',
  permission: 'team.form',
  errors: [
    'not-found',
    'session-canceled',
    'record-changed-meanwhile',
    'teams-have-results',
    'team-locked',
    'team-full',
  ],
} as const satisfies Route;

export const swapTeamMembersRoute = {
  method: 'POST',
  path: '/teaching/sessions/:offeringSessionId/team-swaps',
  permission: 'team.form',
  errors: [
    'not-found',
    'session-canceled',
    'record-changed-meanwhile',
    'teams-have-results',
    'team-locked',
    'not-in-a-team',
  ],
} as const satisfies Route;

export const lockTeamRoute = {
  method: 'POST',
  path: '/teaching/sessions/:offeringSessionId/team-locks',
  permission: 'team.form',
  errors: ['not-found', 'session-canceled', 'record-changed-meanwhile', 'teams-have-results'],
} as const satisfies Route;

export const previewRebalancingRoute = {
  method: 'GET',
  path: '/teaching/sessions/:offeringSessionId/team-rebalancing',
  permission: 'team.form',
  errors: ['not-found', 'session-canceled'],
} as const satisfies Route;

export const rebalanceTeamsRoute = {
  method: 'POST',
  path: '/teaching/sessions/:offeringSessionId/team-rebalancing',
  permission: 'team.form',
  errors: ['not-found', 'session-canceled', 'record-changed-meanwhile', 'teams-have-results'],
} as const satisfies Route;

export const makeTeamWishRoute = {
  method: 'POST',
  path: '/teaching/sessions/:offeringSessionId/team-wishes',
  permission: 'team.form',
  errors: ['not-found', 'session-canceled', 'wish-needs-two'],
} as const satisfies Route;

export const withdrawTeamWishRoute = {
  method: 'POST',
  path: '/teaching/sessions/:offeringSessionId/team-wish-withdrawals',
  permission: 'team.form',
  errors: ['not-found', 'session-canceled'],
} as const satisfies Route;

export const wishForTeamRoute = {
  method: 'POST',
  path: '/enrollments/:enrollmentId/team-wishes',
  permission: 'team.wish',
  errors: ['not-found', 'wish-needs-two'],
} as const satisfies Route;

export const listOwnTeamWishesRoute = {
  method: 'GET',
  path: '/offerings/:offeringId/team-wishes',
  permission: 'team.wish',
  errors: [],
} as const satisfies Route;

export const withdrawOwnTeamWishRoute = {
  method: 'POST',
  path: '/offerings/:offeringId/team-wish-withdrawals',
  permission: 'team.wish',
  errors: ['not-found'],
} as const satisfies Route;

export const printTeamsRoute = {
  method: 'GET',
  path: '/teaching/sessions/:offeringSessionId/team-papers/:paper',
  permission: 'roster.print',
  errors: ['not-found'],
} as const satisfies Route;
