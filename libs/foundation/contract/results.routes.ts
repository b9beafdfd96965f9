import type { Route } from './route.ts';

export const viewResultsRoute = {
  method: 'GET',
  path: '/teaching/sessions/:offeringSessionId/results',
  permission: 'teaching.view',
  errors: ['not-found'],
} as const satisfies Route;

export const recordResultsRoute = {
  method: 'POST',
  path: '/teaching/sessions/:offeringSessionId/results',
  permission: 'result.record',
  errors: [
    'not-found',
    'session-canceled',
    'record-changed-meanwhile',
    'results-changed-meanwhile',
    'result-needs-attendance',
    'points-above-scale',
    'scale-below-points',
  ],
} as const satisfies Route;

export const releaseResultsRoute = {
  method: 'POST',
  path: '/teaching/sessions/:offeringSessionId/result-release',
  permission: 'result.record',
  errors: ['not-found', 'session-canceled', 'record-changed-meanwhile', 'no-results-yet', 'results-already-released'],
} as const satisfies Route;

export const handOutStickersRoute = {
  method: 'POST',
  path: '/teaching/sessions/:offeringSessionId/stickers',
  permission: 'result.record',
  errors: ['not-found', 'session-canceled', 'sticker-needs-attendance'],
} as const satisfies Route;

export const takeBackStickersRoute = {
  method: 'POST',
  path: '/teaching/sessions/:offeringSessionId/sticker-returns',
  permission: 'result.record',
  errors: ['not-found', 'session-canceled'],
} as const satisfies Route;

export const listSessionNotesRoute = {
  method: 'GET',
  path: '/teaching/sessions/:offeringSessionId/notes',
  permission: 'teaching.view',
  errors: ['not-found'],
} as const satisfies Route;

export const writeSessionNoteRoute = {
  method: 'POST',
  path: '/teaching/sessions/:offeringSessionId/notes',
  permission: 'result.record',
  errors: ['not-found'],
} as const satisfies Route;

export const correctSessionNoteRoute = {
  method: 'POST',
  path: '/teaching/sessions/:offeringSessionId/note-corrections',
  permission: 'result.record',
  errors: ['not-found', 'note-of-somebody-else', 'record-changed-meanwhile'],
} as const satisfies Route;

export const viewMyResultRoute = {
  method: 'GET',
  path: '/enrollments/:enrollmentId/result',
  permission: 'result.view-own',
  errors: ['not-found'],
} as const satisfies Route;
