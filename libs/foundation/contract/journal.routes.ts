import type { Route } from './route.ts';

export const viewMyLogRoute = {
  method: 'GET',
  path: '/my/years/:traineeId/log',
  permission: 'year.take-part',
  errors: ['not-found'],
} as const satisfies Route;

export const keepLogDraftRoute = {
  method: 'PUT',
  path: '/my/years/:traineeId/log-draft',
  permission: 'year.take-part',
  errors: ['not-found', 'trainee-has-left', 'log-draft-changed-elsewhere'],
} as const satisfies Route;

export const writeLogEntryRoute = {
  method: 'POST',
  path: '/my/years/:traineeId/log-entries',
  permission: 'year.take-part',
  errors: ['not-found', 'trainee-has-left', 'nothing-written', 'link-malformed'],
} as const satisfies Route;

export const correctLogEntryRoute = {
  method: 'PUT',
  path: '/my/log-entries/:logEntryId',
  permission: 'year.take-part',
  errors: ['not-found', 'trainee-has-left', 'nothing-written', 'link-malformed', 'record-changed-meanwhile'],
} as const satisfies Route;

export const answerBackRoute = {
  method: 'POST',
  path: '/my/log-entries/:logEntryId/answers',
  permission: 'year.take-part',
  errors: ['not-found', 'trainee-has-left', 'nothing-written'],
} as const satisfies Route;

export const correctOwnAnswerRoute = {
  method: 'PUT',
  path: '/my/log-answers/:logAnswerId',
  permission: 'year.take-part',
  errors: ['not-found', 'trainee-has-left', 'nothing-written', 'words-of-somebody-else', 'record-changed-meanwhile'],
} as const satisfies Route;

export const viewTraineeLogRoute = {
  method: 'GET',
  path: '/trainees/:traineeId/log',
  permission: 'trainee.view',
  errors: ['not-found'],
} as const satisfies Route;

export const answerLogEntryRoute = {
  method: 'POST',
  path: '/log-entries/:logEntryId/answers',
  permission: 'trainee.guide',
  errors: ['not-found', 'trainee-has-left', 'nothing-written'],
} as const satisfies Route;

export const correctLogAnswerRoute = {
  method: 'PUT',
  path: '/log-answers/:logAnswerId',
  permission: 'trainee.guide',
  errors: ['not-found', 'trainee-has-left', 'nothing-written', 'words-of-somebody-else', 'record-changed-meanwhile'],
} as const satisfies Route;

export const listTraineeNotesRoute = {
  method: 'GET',
  path: '/trainees/:traineeId/notes',
  permission: 'trainee.guide',
  errors: ['not-found'],
} as const satisfies Route;

export const writeTraineeNoteRoute = {
  method: 'POST',
  path: '/trainees/:traineeId/notes',
  permission: 'trainee.guide',
  errors: ['not-found', 'nothing-written'],
} as const satisfies Route;

export const correctTraineeNoteRoute = {
  method: 'PUT',
  path: '/trainee-notes/:traineeNoteId',
  permission: 'trainee.guide',
  errors: ['not-found', 'nothing-written', 'words-of-somebody-else', 'record-changed-meanwhile'],
} as const satisfies Route;
